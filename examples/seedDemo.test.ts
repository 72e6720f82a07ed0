import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../app/roles'
import { type TestDatabase, testDatabase } from '../base/database/testing/testDatabase'
import { verifyPassword } from '../base/people/domain/password'
import { verifyMonths } from '../youth/domain/months/verify'
import { demoPassword, demoPeople } from './people'
import { seedDemo } from './seedDemo'

const today = '2026-11-23'
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
  await seedDemo(database.owner, { today })
})
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

test('every demo person has the demo password and one role that the product knows; colleagues cannot sign in', async () => {
  const people = await all(sql<{ email: string; password: string | null; role: string }>`
    select p.email, p.password, g.role from base.person p join base.role_grant g on g.person = p.id`)
  const open = people.filter(({ password }) => password !== null)
  expect(open.map(({ email }) => email).sort()).toEqual(demoPeople.map(({ email }) => email).sort())
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
