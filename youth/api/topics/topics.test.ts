import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type TestPerson, type World } from '../../../app/testing/world'
import type { TopicCounts } from '../../domain/topics/codes'
import { plus } from '../../domain/topics/sums'

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
const add = (as: TestPerson, month: string, id: string, topics: unknown) =>
  world.ask(`/api/youth/topics/${world.units.porvoo}/${month}/additions/${id}`, {
    ...{ as, method: 'PUT', body: { topics } },
  })
const monthOf = async (month: string): Promise<{ topics: TopicCounts; version: number } | undefined> =>
  (await (await list('worker')).json()).find((row: { month: string }) => row.month === month)
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
    const refused = await put('worker', '2026-09', { work: 1 })
    expect(refused.status).toBe(412)
    expect(await refused.json()).toMatchObject({ topics: { housing: 4 }, version: 2 })
  })

  test('what several phones add is all in the month, each once, however often and in whatever order it comes', async () => {
    let [month, expected] = ['', {} as TopicCounts]
    const added = fc.constantFrom<TopicCounts>({ housing: 1 }, { money: 2, housing: 1 }, { digital: 3 })
    const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06']
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(added, fc.integer({ min: 1, max: 3 }), fc.boolean()), {
          minLength: 1,
          maxLength: 5,
        }),
        async (sent) => {
          month = months.shift() ?? ''
          expected = sent.reduce((sum, [topics]) => plus(sum, topics), {} as TopicCounts)
          const all = sent.flatMap(([topics, times, colleague]) => {
            const id = randomUUID()
            const as = colleague ? 'colleague' : 'worker'
            return Array.from({ length: times }, () => () => add(as, month, id, topics))
          })
          // Every other one backwards, and all at once.
          const shuffled = [
            ...all.filter((_, at) => at % 2),
            ...all.filter((_, at) => at % 2 === 0).reverse(),
          ]
          const statuses = (await Promise.all(shuffled.map((send) => send()))).map(({ status }) => status)
          expect(statuses.filter((status) => status === 201)).toHaveLength(sent.length)
          expect(statuses.filter((status) => status === 200)).toHaveLength(all.length - sent.length)
          expect((await monthOf(month))?.topics).toEqual(expected)
        },
      ),
      { numRuns: months.length, endOnFailure: true },
    )
  })

  test('a phone that resends after weeks changes nothing, also when the month was corrected since', async () => {
    const id = randomUUID()
    expect((await add('worker', '2026-10', id, { housing: 2 })).status).toBe(201)
    expect((await add('worker', '2026-10', id, { housing: 2 })).status).toBe(200)
    expect((await put('manager', '2026-10', { housing: 1 }, 1)).status).toBe(200)
    await sql`delete from base.intake`.execute(world.database.owner)
    expect((await add('worker', '2026-10', id, { housing: 2 })).status).toBe(200)
    expect(await monthOf('2026-10')).toMatchObject({ topics: { housing: 1 }, version: 2 })
    // Whoever corrects what an addition has changed meanwhile decides with both before their eyes.
    expect((await add('colleague', '2026-10', randomUUID(), { money: 1 })).status).toBe(201)
    const refused = await put('manager', '2026-10', { housing: 5 }, 2)
    expect(refused.status).toBe(412)
    expect(await refused.json()).toMatchObject({ topics: { housing: 1, money: 1 }, version: 3 })
  })

  test('of an addition nothing but its id is kept, and no audit says which topic was written when', async () => {
    const { owner } = world.database
    const columns = await sql<{ column_name: string }>`
      select column_name from information_schema.columns
      where table_schema = 'youth' and table_name = 'topic_addition'`.execute(owner)
    expect(columns.rows.map((row) => row.column_name).sort()).toEqual(['id', 'month', 'municipality', 'unit'])
    const audits = await sql<{ action: string; changes: object }>`
      select distinct action, changes from base.audit where kind = 'youth.topics' order by action`.execute(
      owner,
    )
    const moments = await sql`select from base.audit
      where kind = 'youth.topics' and at <> date_trunc('month', at, 'Europe/Helsinki')`.execute(
      world.database.owner,
    )
    expect(moments.rows).toEqual([])
    expect(audits.rows).toEqual(['added', 'corrected', 'created'].map((action) => ({ action, changes: {} })))
    const kept = await sql`select 1 from base.intake where answer::text ~ 'housing|money'`.execute(owner)
    expect(kept.rows).toEqual([])
  })

  test('the table holds no day, age or gender that a topic could be crossed with', async () => {
    const { rows } = await sql<{ column_name: string }>`
      select column_name from information_schema.columns
      where table_schema = 'youth' and table_name = 'topic_month'`.execute(world.database.owner)
    expect(rows.map((row) => row.column_name).sort()).toEqual(
      ['month', 'municipality', 'topics', 'unit', 'version'].sort(),
    )
  })

  test.each([
    ['a topic that is none', '2026-09', { gossip: 1 }],
    ['less than nothing', '2026-09', { housing: -1 }],
    ['a month ahead', '2199-01', { housing: 1 }],
    ['a month that is none', '2026-13', { housing: 1 }],
  ])('%s is refused', async (_, month, topics) => {
    expect((await put('worker', month, topics)).status).toBe(422)
    expect((await add('worker', month, randomUUID(), topics)).status).toBe(422)
  })

  test('what a phone kept for weeks is taken whatever was added to the list since: no code is ever taken out of it', async () => {
    const first = [
      ...['studies', 'work', 'housing', 'money', 'health', 'mental-wellbeing', 'relationships', 'sexuality'],
      ...['substances', 'bullying-and-violence', 'rights', 'leisure', 'influence', 'international'],
      ...['military-or-civil-service', 'digital', 'other'],
    ]
    const kept = Object.fromEntries(first.map((topic) => [topic, 1]))
    expect((await add('worker', '2026-11', randomUUID(), kept)).status).toBe(201)
    expect((await monthOf('2026-11'))?.topics).toEqual(kept)
  })

  test('nothing, no topic and more than anybody is asked are not added', async () => {
    for (const topics of [{}, { housing: 0 }, { housing: 100_001 }])
      expect((await add('worker', '2026-07', randomUUID(), topics)).status).toBe(422)
    expect((await add('worker', '2026-07', randomUUID(), { housing: 100_000 })).status).toBe(201)
    expect((await add('worker', '2026-07', randomUUID(), { housing: 1 })).status).toBe(422)
    expect((await monthOf('2026-07'))?.topics).toEqual({ housing: 100_000 })
  })

  test('are seen and written by nobody of another municipality, nor by the nation', async () => {
    for (const as of ['ouluWorker', 'analyst', 'respondent'] as const) {
      expect([403, 404]).toContain((await put(as, '2026-08', { housing: 1 })).status)
      expect([403, 404]).toContain((await add(as, '2026-08', randomUUID(), { housing: 1 })).status)
    }
    expect((await list('ouluWorker')).status).toBe(403)
    expect((await list('analyst')).status).toBe(403)
  })
})
