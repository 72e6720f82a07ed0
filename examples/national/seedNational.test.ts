import { type RawBuilder, sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../base/database/testing/testDatabase'
import { nobody, read } from '../../base/database/transaction'
import { selectSessions } from '../../youth/db/sessions/sessionPages'
import { verifyMonths } from '../../youth/domain/months/verify'
import { describeContent } from '../../youth/domain/sessions/session'
import { zone } from '../../youth/domain/times'
import { acceptingAt } from '../sessions/acceptSession'
import { seedNational } from './seedNational'

const world = { today: '2026-11-23', years: 1, municipalities: ['062', '148', '280', '507', '638'] }
let database: TestDatabase
let alone: TestDatabase
let keysBefore: unknown[]

beforeAll(async () => {
  database = await testDatabase()
  alone = await testDatabase()
  keysBefore = await keysAndIndexes()
  await seedNational(database.owner, world)
})
afterAll(() => Promise.all([database, alone].map((one) => one?.close())))

const all = async <T>(query: RawBuilder<T>, of = database) => (await query.execute(of.owner)).rows
const one = async <T>(query: RawBuilder<T>, of = database) => (await all(query, of))[0]
const keysAndIndexes = (of = database) =>
  all(
    sql`select indexdef as made from pg_indexes where schemaname in ('base', 'youth')
      union all select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
        where connamespace in ('base'::regnamespace, 'youth'::regnamespace) order by 1`,
    of,
  )

test('the months and tags that the server adds up are those of the youth room, all of them', async () => {
  const differences: unknown[] = []
  const { compared } = await verifyMonths(database.owner, (difference) => differences.push(difference))
  expect(differences).toEqual([])
  expect(compared).toBeGreaterThan(1000)
})

test('the youth room would have taken every session, and kept it in the same words and at the same times', async () => {
  const midnight = Temporal.PlainDate.from(world.today).toZonedDateTime(zone).toInstant()
  const accept = acceptingAt(midnight)
  const sessions = await read(database.owner, nobody, (tx) =>
    selectSessions(tx, { municipalities: [...world.municipalities, '588'], limit: 10_000 }),
  )
  expect(sessions.length).toBeGreaterThan(3000)
  for (const { content, time } of sessions) {
    expect(accept(describeContent(content))).toEqual({ content, time })
    expect(Date.parse(time.endsAt)).toBeLessThanOrEqual(midnight.epochMilliseconds)
  }
})

test('sessions are of every kind: held and not, with ages, genders, both or neither, over midnight and for days', async () => {
  const counts = await one(sql<Record<string, number>>`select
    count(*) filter (where exception = 'cancelled') as cancelled, count(*) filter (where exception = 'closed') as closed,
    count(*) filter (where exception = 'no-visitors') as empty, count(*) filter (where detail = '[]') as undetailed,
    count(*) filter (where detail @> '[{"gender": "girl"}]') as genders, count(*) filter (where detail @> '[{"age": "13-15"}]') as fine,
    count(*) filter (where detail @> '[{"age": "13-17"}]') as coarse, count(*) filter (where end_time < start_time) as nightly,
    count(*) filter (where end_date > date) as camps, count(*) filter (where environment is null) as nowhere,
    count(*) filter (where online <> '[]') as online, count(*) filter (where cardinality(tags) = 3) as tagged,
    count(*) filter (where municipality = '588') as predecessors from youth.session`)
  for (const [name, found] of Object.entries(counts ?? {})) expect(found, name).toBeGreaterThan(0)
  const average = await one(sql<{
    participations: number
    detailed: number
  }>`select avg(participants) as participations,
    avg(case when detail = '[]' then 0 else 1 end) as detailed from youth.session where participants is not null`)
  expect(Math.abs((average?.participations ?? 0) / 27 - 1)).toBeLessThan(0.1)
  expect(Math.abs((average?.detailed ?? 0) - 0.5)).toBeLessThan(0.1)
})

test('each session has its audit entry, by someone of its municipality', async () => {
  const agreeing = await one(sql`select count(*) as sessions from base.audit a
    join youth.session s on a.kind = 'youth.session' and a.subject = s.id::text
    join base.role_grant g on g.person = a.person and g.municipality = base.municipality_on(s.municipality, 2026)
    where a.person = s.recorded_by and a.at = s.recorded_at and a.at >= s.ends_at and a.unit = s.unit`)
  expect(agreeing).toEqual(await one(sql`select count(*) as sessions from youth.session`))
})

test('every index and key is there again as the migrations made it', async () => {
  expect(await keysAndIndexes()).toEqual(keysBefore)
})

test('an interrupted start leaves nothing; the next begins anew, and a place is the same alone as among others', async () => {
  const small = { ...world, municipalities: ['507'] }
  const interrupted = seedNational(alone.owner, {
    ...small,
    log: (line) => {
      if (line.includes('50 %')) throw new Error('the power went')
    },
  })
  await expect(interrupted).rejects.toThrow('the power went')
  expect(
    await all(
      sql`select kind from base.instance union all select email from base.person union all select id::text from youth.session`,
      alone,
    ),
  ).toEqual([])
  expect(await keysAndIndexes(alone)).toEqual(keysBefore)

  await seedNational(alone.owner, small)
  const sessions = sql`select * from youth.session where municipality in ('507', '588') order by id`
  const found = await all(sessions, alone)
  expect(found.length).toBeGreaterThan(400)
  expect(found).toEqual(await all(sessions))
})

test('a database that is in use is refused and stays as it was', async () => {
  const counts = sql`select (select count(*) from youth.session) as sessions, (select count(*) from base.person) as people`
  const before = await one(counts)
  await expect(seedNational(database.owner, world)).rejects.toThrow('in use already (demo)')
  expect(await one(counts)).toEqual(before)
})
