import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../base/database/testing/testDatabase'
import { nobody, read } from '../../base/database/transaction'
import { loadRegister } from '../../base/municipalities/loadRegister'
import { judgeRules } from '../../collection/domain/checking/judgeRules'
import { Plan } from '../../collection/domain/rounds/plan'
import { type PilotFigures, verdictOf } from '../../collection/domain/rounds/verdict'
import { readPastAnswers } from '../../collection/domain/rules/pastAnswers'
import { tryRules } from '../../collection/domain/rules/tryRules'
import { coreIndicators } from '../../culture/domain/indicators/coreIndicators'
import { draftRules } from '../culture/seedDraft'
import { seedDemo } from '../seedDemo'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await seedDemo(database.owner, { today: '2026-11-23' })
}, 180_000)
afterAll(() => database.close())

const all = async <T>(query: RawBuilder<T>) => (await query.execute(database.owner)).rows

test('the demo world has a pilot, two finished rounds, an open one and a draft of culture, and a finished and an open one of youth work, all examples', async () => {
  const rounds = await all(sql<{ id: string; state: string; example: boolean }>`
    select id, state, example from collection.round order by id`)
  expect(rounds).toEqual([
    { id: 'culture-2020-pilot', state: 'closed', example: true },
    { id: 'culture-2021', state: 'closed', example: true },
    { id: 'culture-2022', state: 'closed', example: true },
    { id: 'culture-2023', state: 'open', example: true },
    { id: 'culture-2024', state: 'draft', example: true },
    { id: 'youth-2025', state: 'closed', example: true },
    { id: 'youth-2026', state: 'open', example: true },
  ])
})

test('the open round has a municipality in every state, and one that is late', async () => {
  const states = await all(sql<{ state: string; municipalities: number }>`
    select state, count(*)::int as municipalities from collection.reply where round = 'culture-2023' group by 1 order by 1`)
  expect(states.map(({ state }) => state)).toEqual([
    ...['accepted', 'answering', 'approved', 'invited', 'returned', 'submitted'],
  ])
  const late = await all(sql<{ municipality: string }>`select municipality from collection.reply r
    join collection.round o on o.id = r.round where r.round = 'culture-2023' and r.state in ('invited', 'answering')
    and coalesce(r.extended_to, o.deadline) < '2026-11-23'`)
  expect(late.map(({ municipality }) => municipality)).toContain('287')
  expect(late.map(({ municipality }) => municipality)).not.toContain('638')
})

test('who opens the form of the open round finds earlier answers beside it, of culture and of youth work', async () => {
  for (const [open, before] of [
    ['culture-2023', 'culture-2022'],
    ['youth-2026', 'youth-2025'],
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
  const [read] = await all(sql<{
    values: number
  }>`select count(*)::int as values from collection.release_value
    where explanations <> '[]'`)
  expect(read?.values).toBeGreaterThan(20)
})

test('an answer is accepted or returned since the day that it was, long before the demo’s', async () => {
  const wrong = await all(sql`select u.municipality from collection.under_review u
    join collection.reply p on p.municipality = u.municipality and p.round = u.round
    where p.state in ('accepted', 'returned') and (u.since >= '2026-11-23' or u.since is distinct from
      coalesce((select max(at) from collection.review_note n where n.municipality = p.municipality and n.round = p.round
        and p.state = 'returned'), p.accepted_at))`)
  expect(wrong).toEqual([])
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
  // Who decides finds drafts to read: a first one, in which a translation lacks, and the next version of another.
  const drafts = await all(sql<{ version: number; lacks: boolean }>`
    select v.version, v.content->'instruction'->>'sv' = '' as lacks from collection.indicator_version v join collection.proposal p on p.id = v.proposal
    where v.state = 'draft' and p.state = 'assessed' order by v.version`)
  expect(drafts).toEqual([
    { version: 1, lacks: true },
    { version: 2, lacks: false },
  ])
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
      left join collection.decision d on d.id = v.decision where i.subject = 'culture' and v.state <> 'draft'`)
  expect(decisions).toEqual([{ decided: '2021-11-25', after: true }])
})

test('the released year of youth work holds what three in four municipalities answered, value by value', async () => {
  const [before, release] = await all(sql<{ id: string; example: boolean; state: string }>`
    select id, example, state from collection.release where subject = 'youth' order by prepared_at`)
  expect(before).toMatchObject({ example: true, state: 'preliminary' })
  expect(release).toMatchObject({ example: true, state: 'final' })
  const [share] = await all(sql<{ answered: number }>`select
    count(*) filter (where answered)::float / count(*) as answered from collection.release_reply where release = ${release?.id}`)
  expect(share?.answered).toBeGreaterThan(0.72)
  expect(share?.answered).toBeLessThan(0.8)
  const differing = await all(sql`
    select coalesce(v.municipality, r.municipality), coalesce(v.indicator, r.indicator), coalesce(v.part, r.part)
    from (select * from collection.value where round = 'youth-2025') v
      full join (select * from collection.release_value where release = ${release?.id}) r
        on r.municipality = v.municipality and r.indicator = v.indicator and r.part = v.part
    where (v.kind, v.number, v.choices, 2025) is distinct from (r.kind, r.number, r.choices, r.year)`)
  expect(differing).toEqual([])
  // Between the two Porvoo put one figure right, which its answer remembers.
  const changed = await all(sql`
    select r.municipality, r.indicator, r.part, r.number - p.number as by,
      (select count(*)::int from collection.value_change c where c.municipality = r.municipality
        and c.round = r.round and c.indicator = r.indicator and c.part = r.part
        and (c.former -> 'value' ->> 'number')::float = p.number) as remembered
    from collection.release_value r join collection.release_value p
      on p.release = ${before?.id} and p.municipality = r.municipality and p.year = r.year
        and p.indicator = r.indicator and p.part = r.part
    where r.release = ${release?.id} and r.number is distinct from p.number`)
  expect(changed).toEqual([{ municipality: '638', indicator: 'YO302', part: '', by: 2, remembered: 1 }])
})

test('the preliminary releases hold answers that were still to be reviewed, the final ones none', async () => {
  const releases = await all(sql<{ subject: string; state: string; answered: number; accepted: number }>`
    select r.subject, r.state, sum((y->>'answered')::int)::int as answered, sum((y->>'accepted')::int)::int as accepted
    from collection.release r, jsonb_array_elements(r.quality->'years') y group by r.id, r.subject, r.state`)
  expect(releases).toHaveLength(4)
  for (const { subject, state, answered, accepted } of releases) {
    if (state === 'final') expect(accepted, subject).toBe(answered)
    else expect([subject, accepted > answered * 0.8, accepted < answered]).toEqual([subject, true, true])
  }
})

test('what was corrected after a release was opened by the reviewer, corrected, approved and accepted in that order', async () => {
  const corrected = await all(sql<{ inOrder: boolean; opened: boolean }>`
    select v.corrected_on < r.approved_on and r.approved_on < r.accepted_on
        and r.first_submitted_on < v.corrected_on as "inOrder", v.opened_by_team as opened
    from collection.release_value v join collection.release x on x.id = v.release and x.state = 'final'
      join collection.release_reply r on r.release = v.release and r.municipality = v.municipality and r.round = v.round
    where v.corrected_on is not null`)
  expect(corrected).toHaveLength(5)
  expect(corrected.every(({ inOrder, opened }) => inOrder && opened)).toBe(true)
})

test('where youth work is recorded here, the form says what the records say, and Forssa why its number is larger', async () => {
  const [porvoo] = await all(sql<{ form: number; recorded: number }>`select
    (select number from collection.value where municipality = '638' and round = 'youth-2025' and indicator = 'YO402' and part = '') as form,
    (select sum(participations)::float from youth.session_month
      where municipality = '638' and month between '2025-01-01' and '2025-12-01') as recorded`)
  expect(porvoo?.form).toBe(porvoo?.recorded)
  expect(porvoo?.form).toBeGreaterThan(5000)
  const told = await all(sql<{ municipality: string; rule: string; explanation: string }>`
    select distinct municipality, rule, explanation from collection.finding
    where round = 'youth-2025' and rule = 'against-records'`)
  expect(told).toEqual([
    { municipality: '061', rule: 'against-records', explanation: expect.stringMatching(/Leirit/) },
  ])
})

test('every municipality that an open round asks has a contact for its subject', async () => {
  const lacking = await all(sql`select y.municipality, o.subject
    from collection.reply y join collection.round o on o.id = y.round and o.state = 'open'
    where not exists (select from collection.contact c where c.municipality = y.municipality and c.subject = o.subject)`)
  expect(lacking).toEqual([])
})

test('the next round of culture is a draft that could be opened, with rules for those alone who answered so', async () => {
  const [draft] = await all(
    sql<{ plan: unknown }>`select plan from collection.round where id = 'culture-2024'`,
  )
  const plan = Plan.parse(draft?.plan)
  const asked = new Set(plan.sections.flatMap(({ questions }) => questions.map(({ indicator }) => indicator)))
  const indicators = coreIndicators.map((one) => ({ ...one, version: 1, subject: 'culture' }))
  expect(
    judgeRules(
      plan.rules,
      indicators.filter(({ code }) => asked.has(code)),
    ),
  ).toEqual([])
  expect(plan.rules.filter(({ applies }) => applies?.to === 'answered')).toHaveLength(3)
  const register = await loadRegister(database.owner)
  const past = await read(database.owner, nobody, async (tx) => {
    await sql`select set_config('kuntakuva.nation', 'true', true),
      set_config('kuntakuva.permission', 'collection.round.manage', true)`.execute(tx)
    return readPastAnswers(tx, register, { subject: 'culture', year: 2024 }, draftRules)
  })
  const tried = await tryRules(draftRules, past)
  expect(past?.round.id).toBe('culture-2023')
  for (const { rule, municipalities, of } of tried) {
    expect(of, rule).toBeGreaterThan(100)
    expect(municipalities, rule).toBeGreaterThan(0)
    expect(municipalities, rule).toBeLessThan(of / 4)
  }
})
