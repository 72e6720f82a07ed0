import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../app/testing/world'
import { makeRound } from '../../testing/rounds'
import type { FindingsPage, IndicatorsPage, Outliers, RepliesPage } from './schemas'
import { approved, get, handedIn, say } from './testing/handedIn'

const municipalities = ['638', '564', '297', '698', '091', '049']
let world: World
let round: string
beforeAll(async () => {
  world = await openWorld()
  round = await handedIn(world, { municipalities })
  const owner = world.database.owner
  // Helsinki has waited longest and Espoo has explained; Rovaniemi has its reply back, Kuopio's is accepted.
  for (const [at, municipality] of ['091', '049', '638', '564'].entries())
    await sql`update collection.reply set state = 'submitted' where round = ${round} and municipality = ${municipality}`
      .execute(owner)
      .then(() =>
        sql`update collection.reply set state = 'approved', approved_at = ${`2026-11-0${at + 1}T08:00:00Z`}
          where round = ${round} and municipality = ${municipality}`.execute(owner),
      )
  await sql`update collection.finding set explanation = 'Uusi sali.', explained_at = now()
    where round = ${round} and municipality = '049'`.execute(owner)
  await say(world, round, '698', { kind: 'return', text: 'Tarkistakaa.' }, { version: 2 })
  await say(world, round, '297', { kind: 'accept' }, { version: 2 })
})
afterAll(() => world.close())

const replies = (query = '') =>
  get<RepliesPage>(world, 'reviewer', `/api/collection/review/${round}/replies${query}`)
const findings = (query = '') =>
  get<FindingsPage>(world, 'reviewer', `/api/collection/review/${round}/findings${query}`)
const codes = (page: { municipality: { code: string } }[]) =>
  page.map(({ municipality }) => municipality.code)

/** Every page of a list, two at a time. */
async function everyPage<T>(list: string, of: (page: never) => T[]): Promise<T[]> {
  const seen: T[] = []
  let cursor: string | null = null
  do {
    const path: string = `/api/collection/review/${round}/${list}?limit=2${cursor ? `&cursor=${cursor}` : ''}`
    const page: { next: string | null } = await get(world, 'reviewer', path)
    seen.push(...of(page as never))
    cursor = page.next
  } while (cursor)
  return seen
}

describe('the reviewer’s queue', () => {
  test('has what waits first and of it what has waited longest, then what is with municipalities, then what is accepted', async () => {
    const page = await replies()
    expect(codes(page.replies)).toEqual(['091', '049', '638', '564', '698', '297'])
    expect(page.standings).toEqual({ waiting: 4, returned: 1, submitted: 0, accepted: 1 })
    expect(page.replies[0]).toMatchObject({ standing: 'waiting', found: 1, unexplained: 1, changed: 0 })
    expect(page.replies[1]).toMatchObject({ found: 1, unexplained: 0 })
    expect(codes((await replies('?standing=returned')).replies)).toEqual(['698'])
  })

  test('is read page by page in each order, none twice and none left out', async () => {
    const inReplies = await everyPage('replies', (page: RepliesPage) => codes(page.replies))
    expect(inReplies).toEqual(['091', '049', '638', '564', '698', '297'])
    const inFindings = await everyPage('findings', (page: FindingsPage) => codes(page.findings))
    expect(inFindings).toEqual(['091', '638', '564', '049'])
    const indicators = await everyPage('indicators', (page: IndicatorsPage) => page.indicators)
    expect(indicators.map(({ indicator }) => indicator)).toEqual(['CU901', 'CU902', 'CU903'])
  })

  test('by finding has those that nobody has explained first, and only of replies that wait', async () => {
    const page = await findings('?indicator=CU901')
    expect(page.findings.map(({ municipality, explanation }) => [municipality.code, explanation])).toEqual([
      ['091', ''],
      ['638', ''],
      ['564', ''],
      ['049', 'Uusi sali.'],
    ])
    expect(page.findings[0]).toMatchObject({ rule: 'change', type: 'change', ref: 'CU901', number: 2120 })
    expect((await findings('?indicator=CU902')).findings).toEqual([])
  })

  test('by indicator says how many municipalities and findings wait in each', async () => {
    const page = await get<IndicatorsPage>(world, 'reviewer', `/api/collection/review/${round}/indicators`)
    expect(page.indicators[0]).toMatchObject({
      indicator: 'CU901',
      municipalities: 4,
      found: 4,
      unexplained: 3,
    })
    expect(page.indicators[1]).toMatchObject({ municipalities: 0, found: 0, unexplained: 0 })
  })

  test.each([
    'x',
    Buffer.from('[1]').toString('base64url'),
    Buffer.from('[0,"0000-01-01T00:00:00Z","091"]').toString('base64url'),
    '%00',
  ])('refuses the cursor %s', async (cursor) => {
    for (const list of ['replies', 'findings'])
      expect(
        (await world.ask(`/api/collection/review/${round}/${list}?cursor=${cursor}`, { as: 'reviewer' }))
          .status,
      ).toBe(422)
  })

  test('is nobody’s of another subject, and of no round that there is not', async () => {
    expect((await world.ask('/api/collection/review/culture-1999/replies', { as: 'reviewer' })).status).toBe(
      404,
    )
    for (const as of ['team', 'manager', 'approver', 'analyst'] as const)
      expect((await world.ask(`/api/collection/review/${round}/replies`, { as })).status).toBe(403)
  })
})

describe('outliers', () => {
  test('are the figures of all that was handed in, each against last year, the furthest first', async () => {
    await sql`update collection.value set number = 424 where round = ${round} and municipality = '564' and indicator = 'CU901'`.execute(
      world.database.owner,
    )
    const path = `/api/collection/review/${round}/outliers?ref=CU901`
    const { municipalities: compared, name } = await get<Outliers>(world, 'reviewer', path)
    expect(name.fi).not.toBe('')
    expect(compared).toHaveLength(6)
    expect(compared.at(-1)).toMatchObject({
      municipality: { code: '564' },
      number: 424,
      earlier: 212,
      change: 100,
    })
    // Fewer than ten make no group.
    expect(compared.every(({ distance }) => distance === null)).toBe(true)
    expect(
      (await world.ask(`/api/collection/review/${round}/outliers?ref=CU999`, { as: 'reviewer' })).status,
    ).toBe(404)
  })
})

test('a municipality that another was merged into is held against what both told the year before', async () => {
  const { owner } = world.database
  // Pertunmaa (588) became part of Mäntyharju (507) at the beginning of 2025.
  const before = await makeRound(world, { year: 2024, municipalities: ['507', '588'] })
  const after = await makeRound(world, { year: 2025, municipalities: ['507'] })
  for (const [in_, municipality, number] of [
    [before, '507', 300],
    [before, '588', 100],
    [after, '507', 400],
  ] as const) {
    await sql`insert into collection.value (municipality, round, indicator, kind, number, changed_by_name)
      values (${municipality}, ${in_}, 'CU901', 'number', ${number}, 'Vastaaja')`.execute(owner)
    await approved(world, in_, municipality)
  }
  const path = `/api/collection/review/${after}/outliers?ref=CU901`
  const look = async () => (await get<Outliers>(world, 'reviewer', path)).municipalities
  expect(await look()).toMatchObject([
    { municipality: { code: '507' }, number: 400, earlier: 400, change: 0 },
  ])
  // What one of them has not handed in leaves no part that would pass for the whole.
  await sql`update collection.reply set state = 'answering' where round = ${before} and municipality = '588'`.execute(
    owner,
  )
  expect(await look()).toMatchObject([{ earlier: null, change: null }])
})

test('what waits in each indicator adds up, however many replies move at the same moment', async () => {
  const { owner } = world.database
  const move = (municipality: string, state: string) =>
    sql`update collection.reply set state = ${state}, approved_at = now()
      where round = ${round} and municipality = ${municipality}`.execute(owner)
  const explain = (municipality: string) =>
    sql`update collection.finding set explanation = case explanation when '' then 'Muutto.' else '' end
      where round = ${round} and municipality = ${municipality}`.execute(owner)
  for (const state of ['submitted', 'approved', 'accepted', 'approved']) {
    await Promise.all(municipalities.map((code) => move(code, state)))
    await Promise.all(municipalities.map((code, at) => (at % 2 ? move(code, state) : explain(code))))
    const { rows } = await sql<{ kept: number[]; counted: number[] }>`select
      (select array[coalesce(sum(municipalities), 0), coalesce(sum(findings), 0), coalesce(sum(unexplained), 0)]::int[]
        from collection.indicator_waiting where round = ${round}) as kept,
      (select array[count(distinct (municipality, indicator)), count(*), count(*) filter (where explanation = '')]::int[]
        from collection.finding where round = ${round} and waits_since is not null) as counted`.execute(owner)
    expect(rows[0]?.kept).toEqual(rows[0]?.counted)
    expect((rows[0]?.kept[0] ?? 0) > 0).toBe(state === 'approved')
  }
})
