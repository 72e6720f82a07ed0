import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type World } from '../../../app/testing/world'
import { groupings } from '../../domain/months/groupings'
import { anySession } from '../../domain/testing/anySession'
import { record, summary } from '../testing/sessions'

let world: World
beforeAll(async () => {
  world = await openWorld()
  const sessions = fc.sample(anySession, { numRuns: 60, seed: 2026 })
  for (const [index, session] of sessions.entries()) {
    const day = new Date(Date.UTC(2026, 3, 1 + index)).toISOString().slice(0, 10)
    await record(
      world,
      'worker',
      evening(index % 2 ? world.units.porvoo : world.units.porvooOther, { ...session, date: day }),
    )
  }
})
afterAll(() => world.close())

type Rows = Awaited<ReturnType<typeof summary>>
const sum = (rows: Rows, part: 'participations' | 'sessions' | 'hours') =>
  Object.values(rows).reduce((all, row) => all + (row[part] ?? 0), 0)
const ask = (query: Record<string, string>) => summary(world, 'worker', { municipality: '638', ...query })
const spring = { from: '2026-04', to: '2026-06' }

describe('whatever was recorded', () => {
  test.each(['unit', 'form', 'environment', 'age', 'gender', 'language', 'provider'])(
    'participations by %s add up to those by month',
    async (by) => {
      const byMonth = await ask({ ...spring, by: 'month' })
      expect(sum(byMonth, 'participations')).toBeGreaterThan(100)
      expect(sum(await ask({ ...spring, by }), 'participations')).toBe(sum(byMonth, 'participations'))
    },
  )

  test.each(groupings)(
    'the sums by %s are the same from the months’ sums and from the evenings one by one',
    async (by) => {
      // Two parts of months that together are the whole: the first half is counted from its evenings, and so is the second.
      for (const month of ['2026-04', '2026-05']) {
        const whole = await ask({ from: month, to: month, by })
        const halves = [
          await ask({ from: `${month}-01`, to: `${month}-14`, by }),
          await ask({ from: `${month}-15`, to: month, by }),
        ]
        for (const [key, row] of Object.entries(whole)) {
          for (const part of ['participations', 'sessions', 'hours', 'amount'] as const) {
            const parts = halves.reduce((all, half) => all + (half[key]?.[part] ?? 0), 0)
            // Hours are told by tenths and shares of tags by hundredths.
            expect(Math.abs(parts - (row[part] ?? 0))).toBeLessThan(
              part === 'hours' ? 0.16 : by === 'tag' ? 0.02 : 1e-9,
            )
          }
        }
        expect(new Set(halves.flatMap((half) => Object.keys(half)))).toEqual(new Set(Object.keys(whole)))
      }
    },
  )

  test('the shares of tags add up to the evenings that have a tag', async () => {
    const listed = await world.ask(
      '/api/youth/sessions?municipality=638&from=2026-04-01&to=2026-06-30&limit=200',
      { as: 'worker' },
    )
    const { sessions } = (await listed.json()) as {
      sessions: { exception?: string; tags?: string[]; minutes: number; participants?: { total: number } }[]
    }
    const tagged = sessions.filter(({ tags, participants }) => tags && participants)
    const byTag = await ask({ ...spring, by: 'tag' })
    expect(tagged.length).toBeGreaterThan(10)
    expect(sum(byTag, 'sessions')).toBeCloseTo(tagged.length, 0)
    expect(sum(byTag, 'participations')).toBeCloseTo(
      tagged.reduce((all, { participants }) => all + (participants?.total ?? 0), 0),
      0,
    )
  })
})
