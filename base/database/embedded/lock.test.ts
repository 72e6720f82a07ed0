import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FolderInUse, takeLock } from './lock'
import { makeOpenFolder, removeFolder } from './testing/clone'

let folder: string
beforeEach(async () => {
  folder = await makeOpenFolder()
})
afterEach(() => removeFolder(folder))

const leave = (number: number, note: object | string) =>
  writeFile(join(folder, `lock-${number}`), typeof note === 'string' ? note : JSON.stringify(note))
const dead = {
  pid: process.pid,
  since: '2026-01-01T00:00:00Z',
  what: 'node old',
  run: 'old-boot/1',
  released: false,
}

describe('the lock of a data folder', () => {
  it('tells the second one who holds it, since when and with which command', async () => {
    await takeLock(folder)
    const refusal = await takeLock(folder).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(FolderInUse)
    expect((refusal as FolderInUse).holder).toMatchObject({
      pid: process.pid,
      what: expect.stringContaining('node '),
    })
    expect(String(refusal)).toMatch(
      new RegExp(`${folder} is in use by process ${process.pid} .* since 20\\d\\d-`),
    )
  })

  it('can be taken again once it is released', async () => {
    for (let time = 0; time < 3; time++) await (await takeLock(folder)).release()
    expect(await readdir(folder)).toEqual(['lock-3'])
  })

  it.runIf(process.platform === 'linux')(
    'is taken over from a holder that died, even if its number is used again',
    async () => {
      await leave(4, dead)
      await takeLock(folder)
      expect(await readdir(folder)).toEqual(['lock-5'])
    },
  )

  it.each(['', '{"pid":1', '{"pid":1}'])(
    'is taken over from a note that lost power spoiled: %j',
    async (text) => {
      await leave(1, text)
      await expect(takeLock(folder)).resolves.toBeDefined()
    },
  )

  it.runIf(process.platform === 'linux')(
    'goes to exactly one of many that find the same dead holder at once',
    async () => {
      for (let round = 0; round < 20; round++) {
        await removeFolder(folder)
        folder = await makeOpenFolder()
        if (round % 2) await leave(7, dead)
        const attempts = await Promise.allSettled(Array.from({ length: 12 }, () => takeLock(folder)))
        expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
        for (const attempt of attempts) {
          if (attempt.status === 'rejected') expect(attempt.reason).toBeInstanceOf(FolderInUse)
        }
        expect(await readdir(folder)).toHaveLength(1)
      }
    },
  )

  it('never has two holders while many take and release it', async () => {
    let holders = 0
    let taken = 0
    const live = async () => {
      for (let time = 0; time < 30; time++) {
        const lock = await takeLock(folder).catch(() => undefined)
        if (!lock) continue
        expect(++holders).toBe(1)
        taken++
        await new Promise(setImmediate)
        holders--
        await lock.release()
      }
    }
    await Promise.all(Array.from({ length: 6 }, live))
    expect(taken).toBeGreaterThan(10)
  })
})
