import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../app/roles'
import { type TestDatabase, testDatabase } from '../base/database/testing/testDatabase'
import { nobody, write } from '../base/database/transaction'
import { verifyPassword } from '../base/people/domain/password'
import { verifyMonths } from '../youth/domain/months/verify'
import { plannedSessionId } from '../youth/domain/plans/plannedSessionId'
import { demoPassword, demoPeople } from './people'
import { seedDemo } from './seedDemo'
import { countTonight } from './tonight'
import { stagedPlaces } from './world'

const today = '2026-11-23'
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
  await seedDemo(database.owner, { today })
}, 180_000)
afterAll(() => database.close())

const all = async <T>(query: RawBuilder<T>) => (await query.execute(database.owner)).rows
const one = async <T>(query: RawBuilder<T>) => (await all(query))[0]
const held = sql`from youth.session where exception is distinct from 'cancelled' and exception is distinct from 'closed'`

test('the database is marked as a demo, and a second seeding is refused and leaves it as it was', async () => {
  const counts = sql<{ sessions: number; people: number }>`select
    (select count(*) from youth.session) as sessions, (select count(*) from base.person) as people`
  const before = await one(counts)
  await expect(seedDemo(database.owner, { today })).rejects.toThrow('in use already (demo)')
  expect(await one(counts)).toEqual(before)
  expect(await one(sql`select kind from base.instance`)).toEqual({ kind: 'demo' })
})

test('twelve municipalities have recorded two years, about nine sessions a week each', async () => {
  const world = await one(sql<
    Record<'places' | 'units' | 'sessions', number> & { first: string; last: string }
  >`
    select count(distinct base.municipality_on(municipality, 2026)) as places, count(distinct unit) as units,
      count(*) as sessions, min(date) as first, max(date) as last from youth.session`)
  expect(world).toMatchObject({ places: 12, units: 39 })
  expect((world?.sessions ?? 0) / 12 / 104).toBeGreaterThan(8.5)
  expect(world?.sessions).toBeLessThan(14_000)
  expect(world?.first.slice(0, 7)).toBe('2024-11')
  expect(['2026-11-21', '2026-11-22']).toContain(world?.last)
})

test('an average session has 27 participations and lasts 3.6 hours, as in the country', async () => {
  const average = await one(sql<{ participations: number; hours: number }>`
    select avg(participants) as participations, avg(minutes) / 60 as hours ${held}`)
  expect(Math.abs((average?.participations ?? 0) / 27 - 1)).toBeLessThan(0.05)
  expect(Math.abs((average?.hours ?? 0) / 3.6 - 1)).toBeLessThan(0.05)
})

test('the months add up to the sessions, and the shares of tags too', async () => {
  const found: unknown[] = []
  const verified = await verifyMonths(database.owner, (difference) => found.push(difference))
  expect(found).toEqual([])
  expect(verified.compared).toBeGreaterThan(2000)
  const tagged = await one(
    sql<{ sessions: number }>`select count(*) * 6 as sessions ${held} and tags <> '{}'`,
  )
  expect(await one(sql`select sum(session_sixths) as sessions from youth.tag_month`)).toEqual(tagged)
})

test('a session that was not held, one that nobody came to and one online are told apart', async () => {
  const kinds = await all(sql<{ exception: string | null; sessions: number; participations: number | null }>`
    select exception, count(*) as sessions, sum(participants) as participations from youth.session group by 1 order by 1`)
  expect(kinds.map(({ exception, participations }) => [exception, participations])).toEqual([
    ['cancelled', null],
    ['closed', null],
    ['no-visitors', 0],
    [null, expect.any(Number)],
  ])
  for (const { sessions } of kinds) expect(sessions).toBeGreaterThan(20)
  const online = sql<{ sessions: number }>`select count(*) as sessions from youth.session
    where participants = 0 and exception is null and online <> '[]'`
  expect((await one(online))?.sessions).toBeGreaterThan(100)
})

test('each session has its audit entry, by the one who recorded it and from that moment', async () => {
  const agreeing = await one(sql`select count(*) as sessions from base.audit a
    join youth.session s on a.kind = 'youth.session' and a.subject = s.id::text
    where a.person = s.recorded_by and a.at = s.recorded_at and a.action = 'created' and a.unit = s.unit`)
  expect(agreeing).toEqual(await one(sql`select count(*) as sessions from youth.session`))
})

test('sessions are recorded by people of their own municipality, after they ended and before today', async () => {
  const astray = sql`select s.id from youth.session s left join base.role_grant g on g.person = s.recorded_by
      and g.municipality = base.municipality_on(s.municipality, 2026)
    where g.id is null or s.recorded_at < s.ends_at or s.recorded_at > '2026-11-23 00:00 Europe/Helsinki'`
  expect(await all(astray)).toEqual([])
})

test('every demo person has the demo password and roles that the product knows; colleagues cannot sign in', async () => {
  const people = await all(sql<{ email: string; password: string | null; role: string }>`
    select p.email, p.password, g.role from base.person p join base.role_grant g on g.person = p.id`)
  const open = people.filter(({ password }) => password !== null)
  expect([...new Set(open.map(({ email }) => email))].sort()).toEqual(
    demoPeople.map(({ email }) => email).sort(),
  )
  expect(await verifyPassword(demoPassword, open[0]?.password ?? null)).toBe(true)
  const known = roles.map(({ code }) => code)
  for (const { role } of people) expect(known).toContain(role)
  // Twelve lead where work is recorded, three where it is only beginning.
  expect(people.length - open.length).toBe(15)
})

test('a role is given only where it may be given', async () => {
  for (const { role, municipality } of demoPeople) {
    const scopes = roles.find(({ code }) => code === role)?.scopes
    expect(scopes).toContain(municipality ? 'municipality' : 'nation')
  }
})

test('ten municipalities have opted in to be public, Porvoo and Oulu among them', async () => {
  const rows = await all(sql<{ municipality: string }>`select municipality from youth.publication
    where public and published_table = 'youth-months'`)
  expect(rows).toHaveLength(10)
  expect(rows.map(({ municipality }) => municipality)).toEqual(expect.arrayContaining(['638', '564']))
})

test('people of the demo have asked, been answered, and read news in both national languages', async () => {
  const threads = await all(
    sql`select state, count(*) as threads from support.thread group by state order by state`,
  )
  expect(threads).toEqual([
    { state: 'answered', threads: 1 },
    { state: 'closed', threads: 1 },
    { state: 'open', threads: 3 },
  ])
  const news = await all(sql<{ title: string; swedish: string }>`select title_fi as title, title_sv as swedish
    from support.news where published_at is not null and withdrawn_at is null order by published_at desc`)
  expect(news).toHaveLength(2)
  for (const { title, swedish } of news)
    expect([title, swedish]).toEqual([expect.stringMatching(/^Esimerkki/), expect.stringMatching(/^Exempel/)])
  const sessions = await one(sql`select count(*) filter (where starts_at > ${today}::date) as ahead,
    count(*) filter (where starts_at < ${today}::date) as past from support.help_session`)
  expect(sessions).toEqual({ ahead: 4, past: 2 })
})

test('municipalities keep their work in order: templates, goals with and without a figure, costs, and months that are locked', async () => {
  const kept = await one(sql<Record<string, number>>`select
    (select count(distinct municipality) from youth.template) as templates,
    (select count(*) from youth.goal where year = 2026 and target is not null) as figures,
    (select count(*) from youth.goal where year = 2026 and target is null) as words,
    (select count(distinct municipality) from youth.unit_year where year = 2025) as costs,
    (select count(*) from youth.lock where municipality = '638') as locked,
    (select count(*) from youth.unit where not training and type is null) as unsaid`)
  expect(kept).toMatchObject({ locked: 3, unsaid: 0 })
  expect(kept?.templates).toBeGreaterThan(9)
  expect(kept?.figures).toBeGreaterThan(30)
  expect(kept?.words).toBeGreaterThan(10)
  // Two have not said what their units cost, which is not nothing; Pertunmaa’s unit is still of its old code.
  expect(kept?.costs).toBe(11)
  const swedish = await one(sql<{ words: string; name: string }>`select
    (select words_sv from youth.goal where municipality = '280' limit 1) as words,
    (select name from youth.api_key where municipality = '710') as name`)
  expect(swedish?.words).toMatch(/Verksamheten|Unga|Lokalen/)
  expect(swedish?.name).toBe('Ungdomskortet')
})

test('what staff noticed of places, what counselling was about, and the keys of other systems are there to see', async () => {
  const there = await one(sql<Record<string, number>>`select
    (select count(*) from youth.observation where resolved_at is null) as open,
    (select count(*) from youth.observation where resolved_at is not null) as resolved,
    (select count(distinct month) from youth.topic_month where municipality = '638') as months,
    (select count(*) from youth.api_key where revoked_at is null) as keys,
    (select count(*) from youth.api_key where revoked_at is not null) as ended`)
  expect(there).toMatchObject({ months: 12, keys: 3, ended: 1 })
  expect(there?.open).toBeGreaterThan(3)
  expect(there?.resolved).toBeGreaterThan(3)
})

test('everything that is kept has its audit entry', async () => {
  const lacking = await all(sql`select kind, subject from (
      select 'youth.template' as kind, id::text as subject from youth.template
      union all select 'youth.goal', id::text from youth.goal
      union all select 'youth.unit_year', unit || ' ' || year from youth.unit_year
      union all select 'youth.observation', id::text from youth.observation
      union all select 'youth.topics', unit || ' ' || to_char(month, 'YYYY-MM') from youth.topic_month
      union all select 'youth.key', id::text from youth.api_key) kept
    where not exists (select from base.audit a where a.kind = kept.kind and a.subject = kept.subject)`)
  expect(lacking).toEqual([])
})

test('an evening that is planned is counted tonight under the id of its plan', async () => {
  // A Friday, on which an open door is planned; the demo of these tests is of a Monday, on which none is.
  const friday = '2026-11-27'
  const places = stagedPlaces().map((place) => ({ ...place, sessions: [] }))
  await write(database.owner, nobody, (tx) => countTonight(tx, places, friday))
  const counted = await all(sql<{ session: string; plan: string; start: string; arrivals: number }>`
    select t.session, t.plan, t.start_time as start,
      (select count(*) from youth.arrival a where a.session = t.session) as arrivals
    from youth.tally t join youth.plan p on p.municipality = t.municipality and p.id = t.plan and p.form = 'open'`)
  const session = plannedSessionId(counted[0]?.plan ?? '', friday)
  expect(counted).toEqual([{ session, plan: expect.any(String), start: '17:00', arrivals: 20 }])
})
