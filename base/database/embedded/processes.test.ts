import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { runOf, stillRuns } from './processes'

describe('whether a process still runs', () => {
  it('knows this one', () => {
    const mark = runOf(process.pid)
    expect(mark && stillRuns(process.pid, mark)).toBe(true)
  })

  it('says no for one that ended', async () => {
    const child = spawn('true')
    const { pid = 0 } = child
    await once(child, 'exit')
    expect(runOf(pid)).toBeUndefined()
  })

  it.runIf(process.platform === 'linux')('is not fooled by a number that is used again', () => {
    expect(stillRuns(process.pid, 'another-boot/4711')).toBe(false)
  })

  it.runIf(process.platform === 'linux')(
    'takes one that ended but was never collected for ended',
    async () => {
      const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 30'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      const [text] = await once(parent.stdout, 'data')
      await expect.poll(() => runOf(Number(String(text)))).toBeUndefined()
      parent.kill()
    },
  )
})
