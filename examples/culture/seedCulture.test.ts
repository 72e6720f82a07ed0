import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../base/database/testing/testDatabase'
import { seedDemo } from '../seedDemo'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await seedDemo(database.owner, { today: '2026-11-23' })
}, 120_000)
afterAll(() => database.close())

const all = async <T>(query: RawBuilder<T>) => (await query.execute(database.owner)).rows

test('the demo world has a pilot, two finished rounds and an open one of culture, and an open one of youth work, all examples', async () => {
  const rounds = await all(sql<{ id: string; state: string; example: boolean }>`
    select id, state, example from collection.round order by id`)
  expect(rounds).toEqual([
    { id: 'culture-2020-pilot', state: 'closed', example: true },
    { id: 'culture-2021', state: 'closed', example: true },
    { id: 'culture-2022', state: 'closed', example: true },
    { id: 'culture-2025', state: 'open', example: true },
    { id: 'youth-2025', state: 'open', example: true },
  ])
})

test('the open round has a municipality in every state, and one that is late', async () => {
  const states = await all(sql<{ state: string; municipalities: number }>`
    select state, count(*)::int as municipalities from collection.reply where round = 'culture-2025' group by 1 order by 1`)
  expect(states.map(({ state }) => state)).toEqual([
    ...['accepted', 'answering', 'approved', 'invited', 'returned', 'submitted'],
  ])
  const late = await all(sql<{ municipality: string }>`select municipality from collection.reply r
    join collection.round o on o.id = r.round where r.round = 'culture-2025' and r.state in ('invited', 'answering')
    and coalesce(r.extended_to, o.deadline) < '2026-11-23'`)
  expect(late.map(({ municipality }) => municipality)).toContain('287')
  expect(late.map(({ municipality }) => municipality)).not.toContain('638')
})

test('what was handed in has findings, and every soft one is explained', async () => {
  const [found] = await all(sql<{
    findings: number
    hard: number
    unexplained: number
  }>`select count(*)::int as findings,
    count(*) filter (where severity = 'hard')::int as hard, count(*) filter (where explanation = '')::int as unexplained
    from collection.finding`)
  expect(found?.findings).toBeGreaterThan(100)
  expect([found?.hard, found?.unexplained]).toEqual([0, 0])
})

test('every value has its history', async () => {
  const [lacking] = await all(sql<{ values: number }>`select count(*)::int as values from collection.value v
    where not exists (select from collection.value_change c where c.municipality = v.municipality and c.round = v.round
      and c.indicator = v.indicator and c.part = v.part and c.version = v.version)`)
  expect(lacking?.values).toBe(0)
})

test('good practice is there to read, and a question waits for an answer', async () => {
  const [there] = await all(sql<{ cards: number; waiting: number }>`select
    (select count(*)::int from culture.card where published) as cards,
    (select count(*)::int from culture.question where answer is null) as waiting`)
  expect(there).toEqual({ cards: 4, waiting: 1 })
})
