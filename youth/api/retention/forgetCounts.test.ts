import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type World } from '../../../app/testing/world'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { Person } from '../../../base/people/domain/person'
import { sumWork } from '../../db/resources/resources'
import { forgetMonth } from '../../db/retention/forget'
import { sumLocalTags } from '../../db/structure/localTags'
import { sumAnswers } from '../../db/structure/questions'
import { groupings } from '../../domain/months/groupings'
import { summarise } from '../../domain/months/summary'
import { verifyMonths } from '../../domain/months/verify'
import { forgetCounts } from '../../domain/retention/forgetCounts'
import { anySession } from '../../domain/testing/anySession'
import { group, make } from '../testing/plans'
import { beginForgetting, keepFor, toldOf } from '../testing/retention'
import { record, remove, send } from '../testing/sessions'
import { arrivals, arrive, settle } from '../testing/tallies'

let world: World
const years = Array.from({ length: 13 }, (_, index) => 2013 + index)
let question = ''
let groupId = ''

const monthOf = (index: number) => String(((index * 5) % 12) + 1).padStart(2, '0')

beforeAll(async () => {
  world = await openWorld()
  question = randomUUID()
  await world.ask(`/api/youth/questions/638/${question}`, {
    ...{ as: 'manager', method: 'PUT' },
    body: {
      unit: world.units.porvoo,
      text: { fi: 'Ehdittiinkö?', sv: 'Hann vi?' },
      scale: 'yes-no',
      retired: false,
    },
  })
  groupId = await make(world, 'manager', 'groups', group(world.units.porvoo))
  for (const [index, session] of fc.sample(anySession, { numRuns: 52, seed: 2026 }).entries()) {
    const date = `${years[index % years.length]}-${monthOf(index)}-${String((index % 28) + 1).padStart(2, '0')}`
    await record(world, 'worker', {
      ...session,
      ...{
        unit: index % 3 ? world.units.porvoo : world.units.porvooOther,
        date,
        localTags: ['kirjasto', 'yhdessä'],
      },
      ...(index % 2 && { answers: [{ question, value: index % 4 === 1 ? 1 : 0 }] }),
      ...(index % 4 === 0 && { group: groupId }),
      ...(index % 5 === 0 && session.participants && { volunteers: { count: 2, minutes: 90 } }),
    })
  }
  const corrected = await record(world, 'worker', on('2014-03-05'))
  await world.ask('/api/youth/locks/2014-03', {
    as: 'manager',
    method: 'PUT',
    body: { municipality: '638', locked: true },
  })
  await world.ask(`/api/youth/sessions/${corrected}/unlock`, {
    as: 'manager',
    method: 'PUT',
    body: { reason: 'Väärä luku.' },
  })
  await send(world, 'worker', corrected, on('2014-03-05', { participants: { total: 7 } }), {
    'if-match': '"1"',
  })
  await remove(world, 'worker', await record(world, 'worker', on('2014-05-06')))
  const counted = await record(world, 'worker', on('2014-06-07'))
  await arrive(world, 'worker', counted, arrivals(3))
  await settle(world, 'worker', counted, 'put-aside', 1)
})
afterAll(() => world.close())

const on = (date: string, changes: Record<string, unknown> = {}) =>
  evening(world.units.porvoo, { date, ...changes })

const reader = {
  reach: new Map([
    ['youth.summary.read', { nation: false, municipalities: new Set(['638']), units: new Set() }],
  ]),
} as unknown as Person

/** Everything that a page of a month or a year may be drawn from. */
async function allSums(tx: ReadTx) {
  const place = { municipality: '638', municipalities: ['638'] }
  const sums: Record<string, unknown> = {}
  for (const year of years) {
    const period = { from: `${year}-01-01`, to: `${year}-12-31` }
    for (const by of groupings)
      sums[`${year} ${by}`] = await summarise(tx, reader, { ...place, ...period, by })
    const work = await sumWork(tx, ['638'], year)
    sums[`${year} work`] = work.sort((a, b) => (`${a.unit} ${a.month}` < `${b.unit} ${b.month}` ? -1 : 1))
    sums[`${year} answers`] = await sumAnswers(tx, { ...place, ...period })
    sums[`${year} local tags`] = (await sumLocalTags(tx, { ...place, ...period })).sort((a, b) =>
      a.code < b.code ? -1 : 1,
    )
    for (let month = 1; month <= 12; month++) {
      const first = `${year}-${String(month).padStart(2, '0')}-01`
      const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
      sums[`${first} group`] = await summarise(tx, reader, { ...place, from: first, to: last, by: 'group' })
    }
  }
  return sums
}

const oldest = async (tx: ReadTx) => {
  const { rows } = await sql<{
    day: string
  }>`select min(date) as day from youth.session where municipality = '638'`.execute(tx)
  return rows[0]?.day
}
const corrections = async () => {
  const answer = await world.ask('/api/youth/locks?municipality=638&year=2014', { as: 'manager' })
  return ((await answer.json()) as { month: string; corrected: number }[]).find(
    ({ month }) => month === '2014-03',
  )?.corrected
}

const changeNewest = (by: number) =>
  sql`update youth.session_month set participations = participations + ${by}::int
    where municipality = '638' and month = (select max(month) from youth.session_month where participations > 0)`.execute(
    world.database.owner,
  )

class TakenBack extends Error {}

describe('sessions whose time is over', () => {
  test('are kept while an installation has not begun to forget', async () => {
    expect(await forgetCounts(world.database.app)).toEqual({ months: 0, sessions: 0 })
    expect(await oldest(world.database.owner)).toMatch(/^2013/)
  })

  test('leave every sum by month and by year as it was, whatever the years decided', async () => {
    await beginForgetting(world)
    const before = await allSums(world.database.owner)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 20 }), async (counts) => {
        const outcome = await world.database.owner
          .transaction()
          .execute(async (tx) => {
            await sql`insert into youth.retention (municipality, count_years, audit_years, former_count_years, former_audit_years,
              changed_by) values ('638', ${counts}, 5, ${counts}, 5, ${world.people.manager.id})`.execute(tx)
            while (await forgetMonth(tx as unknown as WriteTx));
            expect(((await oldest(tx)) ?? '9999') >= `${new Date().getUTCFullYear() - counts}-01-01`).toBe(
              true,
            )
            expect(await allSums(tx)).toEqual(before)
            throw new TakenBack()
          })
          .catch((error: unknown) => error)
        if (!(outcome instanceof TakenBack)) throw outcome
      }),
      { numRuns: 4, examples: [[2], [10]] },
    )
    expect(await allSums(world.database.owner)).toEqual(before)
  })

  test('go once, where one run is killed before its end and others go on at the same time', async () => {
    const before = await allSums(world.database.owner)
    const changed = await corrections()
    await keepFor(world, { counts: 11 })

    const killed = new pg.Client(world.database.logins.app)
    killed.on('error', () => {})
    await killed.connect()
    await killed.query('begin')
    const { rows } = await killed.query('select month, sessions from youth.forget_month()')
    expect(rows).toHaveLength(1)
    // Cut off as by the end of its process: no good-bye, and nothing committed.
    ;(killed as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy()
    expect(await allSums(world.database.owner)).toEqual(before)
    expect(await toldOf(world, 'youth.counts')).toEqual([])

    const whole = await sql<{ sessions: number }>`select count(*)::int as sessions from youth.session
      where municipality = '638' and date < '2015-01-01' and deleted_at is null`.execute(world.database.owner)
    await expect
      .poll(async () => {
        const runs = await Promise.all([1, 2, 3].map(() => forgetCounts(world.database.app)))
        return (await oldest(world.database.owner)) ?? runs.length
      })
      .toMatch(/^2015/)
    expect(await allSums(world.database.owner)).toEqual(before)
    expect(await corrections()).toBe(changed)
    expect(changed).toBe(1)
    expect(await toldOf(world, 'youth.counts')).toEqual([
      {
        action: 'forgotten',
        person: null,
        changes: { sessions: [whole.rows[0]?.sessions, 0], tombstones: [1, 0], tallies: [1, 0] },
      },
    ])
    expect(await forgetCounts(world.database.app)).toEqual({ months: 0, sessions: 0 })
    expect(await toldOf(world, 'youth.counts')).toHaveLength(1)
  })

  test('take all that hangs on them along, and of the audit what they had said', async () => {
    const { rows } = await sql<Record<string, number>>`select
      (select count(*) from youth.session where date < '2015-01-01')::int as sessions,
      (select count(*) from youth.tally where date < '2015-01-01')::int as tallies,
      (select count(*) from youth.arrival)::int as arrivals,
      (select count(*) from youth.unlocking)::int as unlockings,
      (select count(*) from base.audit where kind = 'youth.session' and action = 'corrected')::int as corrected,
      (select count(*) from base.audit where kind in ('youth.session', 'youth.tally') and (action = 'corrected' or action = 'put-aside')
        and changes <> '{}')::int as told`.execute(world.database.owner)
    expect(rows).toEqual([{ sessions: 0, tallies: 0, arrivals: 0, unlockings: 0, corrected: 1, told: 0 }])
  })

  test('are no difference for verify, which counts anew what is there', async () => {
    const differences: unknown[] = []
    await verifyMonths(world.database.owner, (difference) => differences.push(difference))
    expect(differences).toEqual([])
    // Where a month that is there was changed it still cries.
    await changeNewest(1)
    await verifyMonths(world.database.owner, (difference) => differences.push(difference))
    expect(differences).toMatchObject([{ measure: 'participations' }])
    await changeNewest(-1)
  })
})
