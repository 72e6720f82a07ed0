import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type TestPerson, type World } from '../../../app/testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const put = (as: TestPerson, month: string, topics: unknown, version?: number) =>
  world.ask(`/api/youth/topics/${world.units.porvoo}/${month}`, {
    as,
    method: 'PUT',
    body: { topics },
    headers: version ? { 'if-match': `"${version}"` } : {},
  })
const list = async (as: TestPerson, query = '') =>
  world.ask(`/api/youth/topics?municipality=638&from=2026-01&to=2026-12${query}`, { as })

describe('topics of counselling', () => {
  test('are counted by month and corrected as a whole; what is left out is not counted', async () => {
    expect((await put('worker', '2026-09', { housing: 3, money: 1 })).status).toBe(201)
    expect((await put('worker', '2026-09', { housing: 3, money: 1 })).status).toBe(200)
    expect((await put('worker', '2026-09', { housing: 4 }, 1)).status).toBe(200)
    const rows = await (await list('worker')).json()
    expect(rows).toEqual([{ unit: world.units.porvoo, month: '2026-09', topics: { housing: 4 }, version: 2 }])
  })

  test('whoever wrote from an older version is told so, and nothing is lost', async () => {
    expect((await put('worker', '2026-09', { work: 1 }, 1)).status).toBe(412)
    expect((await put('worker', '2026-09', { work: 1 })).status).toBe(412)
  })

  test('the table holds no day, age or gender that a topic could be crossed with', async () => {
    const { rows } = await sql<{ column_name: string }>`
      select column_name from information_schema.columns
      where table_schema = 'youth' and table_name = 'topic_month'`.execute(world.database.owner)
    expect(rows.map((row) => row.column_name).sort()).toEqual(
      ['changed_at', 'month', 'municipality', 'topics', 'unit', 'version'].sort(),
    )
  })

  test.each([
    ['a topic that is none', '2026-09', { gossip: 1 }],
    ['less than nothing', '2026-09', { housing: -1 }],
    ['a month ahead', '2199-01', { housing: 1 }],
    ['a month that is none', '2026-13', { housing: 1 }],
  ])('%s is refused', async (_, month, topics) => {
    expect((await put('worker', month, topics)).status).toBe(422)
  })

  test('are seen and written by nobody of another municipality, nor by the nation', async () => {
    for (const as of ['ouluWorker', 'analyst', 'respondent'] as const) {
      expect([403, 404]).toContain((await put(as, '2026-08', { housing: 1 })).status)
    }
    expect((await list('ouluWorker')).status).toBe(403)
    expect((await list('analyst')).status).toBe(403)
  })
})
