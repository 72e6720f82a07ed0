import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../base/database/testing/testDatabase'
import { type PilotFigures, verdictOf } from '../../collection/domain/rounds/verdict'
import { seedDemo } from '../seedDemo'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await seedDemo(database.owner, { today: '2026-11-23' })
}, 180_000)
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
    { id: 'youth-2024', state: 'closed', example: true },
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

test('who opens the form of the open round finds earlier answers beside it, of culture and of youth work', async () => {
  for (const [open, before] of [
    ['culture-2025', 'culture-2022'],
    ['youth-2025', 'youth-2024'],
  ]) {
    const [beside] = await all(sql<{ questions: number }>`
      select count(distinct v.indicator)::int as questions from collection.value v
        join collection.reply r on r.municipality = v.municipality and r.round = v.round and r.state = 'accepted'
        join collection.round_question q on q.round = ${open} and q.indicator = v.indicator
      where v.municipality = '638' and v.round = ${before}`)
    expect(beside?.questions).toBeGreaterThan(5)
  }
})

test('the pilot has a decision with its reason on each question, and figures that point at keeping, changing and dropping', async () => {
  const decided = await all(sql<{ verdict: string; figures: PilotFigures; reason: { sv: string } }>`
    select d.verdict, d.figures, d.reason from collection.round_question q
      left join collection.pilot_decision d on d.round = q.round and d.indicator = q.indicator
    where q.round = 'culture-2020-pilot'`)
  expect(decided.every(({ verdict, reason }) => verdict && reason.sv)).toBe(true)
  expect(new Set(decided.map(({ figures }) => verdictOf(figures)))).toEqual(
    new Set(['keep', 'change', 'drop']),
  )
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

test('proposals stand in every state, in both languages, each marked as an example', async () => {
  const proposals = await all(
    sql<{
      state: string
      language: string
      title: string
    }>`select state, language, content ->> 'title' as title from collection.proposal`,
  )
  expect(new Set(proposals.map(({ state }) => state))).toEqual(new Set(['received', 'assessed', 'decided']))
  expect(new Set(proposals.map(({ language }) => language))).toEqual(new Set(['fi', 'sv']))
  for (const { title } of proposals) expect(title).toMatch(/\((esimerkki|exempel)\)$/)
  const outcomes = await all(
    sql<{
      outcome: string
      way: string
    }>`select outcome, way from collection.decision order by 1, 2`,
  )
  expect(outcomes).toEqual([
    { outcome: 'adopt', way: 'consensus' },
    { outcome: 'adopt', way: 'votes' },
    { outcome: 'pilot', way: 'consensus' },
    { outcome: 'reject', way: 'votes' },
  ])
  const lists = await all(sql<{ subject: string; list: string; year: number }>`
    select subject, list, year from collection.code_list_version`)
  expect(lists).toEqual([{ subject: 'youth', list: 'tags', year: 2027 }])
})

test('nothing in a proposal was written before it was made or after the demo’s day', async () => {
  const wrong = await all(sql`select e.at from (
      select proposal, at from collection.comment union all select proposal, at from collection.assessment
      union all select proposal, at from collection.proposal_revision union all select proposal, at from collection.decision
    ) e join collection.proposal p on p.id = e.proposal where e.at < p.made_at or e.at > '2026-11-23T23:59:59Z'`)
  expect(wrong).toEqual([])
})

test('the core set of culture was adopted by one decision, after the pilot', async () => {
  const decisions = await all(sql<{ decided: string; after: boolean }>`
    select distinct d.decided_on::text as decided, v.decided_on = d.decided_on
        and d.decided_on > (select deadline from collection.round where id = 'culture-2020-pilot') as after
    from collection.indicator i join collection.indicator_version v on v.indicator = i.code
      left join collection.decision d on d.id = v.decision where i.subject = 'culture'`)
  expect(decisions).toEqual([{ decided: '2021-11-25', after: true }])
})
