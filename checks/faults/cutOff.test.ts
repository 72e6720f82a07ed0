import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Installation, install } from './testing/installation'
import { serversIn } from './testing/serversIn'

vi.setConfig({ testTimeout: 120_000 })

let home: Installation
beforeAll(async () => {
  home = await install()
})
afterAll(() => home.remove())

/** What shows that a first start has come so far. */
const steps = {
  'its folder is taken': 'lock-1',
  'the cluster is there': 'cluster',
  'PostgreSQL runs': 'socket/.s.PGSQL.5432',
}

/** Starts, and sends the signal a moment after the start has come so far. */
async function cutOff(file: string, signal: NodeJS.Signals) {
  const server = home.run(['start'])
  while (!existsSync(join(home.folder, 'real', file)) && !server.hasEnded()) await delay(2)
  await delay(30)
  server.killGroup(signal)
  return server.ended
}

test.each(Object.entries(steps))(
  'a first start ends at Ctrl-C when %s, and nothing is left running',
  async (_, file) => {
    expect(await cutOff(file, 'SIGINT')).toEqual({ code: 130, signal: null })
    await expect.poll(() => serversIn(home.folder), { timeout: 20_000 }).toEqual([])
    // Killed at the same place, it may leave whatever it likes for the next ones to mend.
    expect(await cutOff(file, 'SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' })
  },
)

test('a start after many that were cut off has all that a first start brings', async () => {
  await home.start('start after six that were cut off')
  const answer = await fetch(`${home.address}/api/municipalities?year=2026`)
  expect(await answer.json()).toHaveLength(308)
  expect(await home.ask('select count(*)::int as facts from base.population')).toEqual([{ facts: 4017 }])
})
