import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { dayInFinland } from '../../../base/language/days'
import { forgetAudit, forgetCounts } from '../../domain/retention/forgetCounts'
import { activity, card, groupOf, makeKey } from '../testing/cards'
import { make, openEvenings } from '../testing/plans'
import { beginForgetting, keepFor, toldOf } from '../testing/retention'
import { record, remove, send } from '../testing/sessions'
import { carryOut, preview, upload } from '../testing/sheets'
import { arrivals, arrive } from '../testing/tallies'
import type { Retention } from './schemas'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const on = (date: string, changes: Record<string, unknown> = {}) =>
  evening(world.units.porvoo, { date, ...changes })
const get = async (as: TestPerson = 'manager') =>
  (await (await world.ask('/api/youth/retention?municipality=638', { as })).json()) as Retention
const put = (as: TestPerson, body: object, municipality = '638') =>
  world.ask('/api/youth/retention', { as, method: 'PUT', body: { municipality, ...body } })
const foresee = async (countYears: number, auditYears: number) =>
  (
    await world.ask(
      `/api/youth/retention/foreseen?municipality=638&countYears=${countYears}&auditYears=${auditYears}`,
      { as: 'manager' },
    )
  ).json()
const inDays = (days: number) => dayInFinland(new Date(Date.now() + days * 86_400_000))

describe('how long a municipality keeps what', () => {
  test('is ten years and five until somebody decides, and begins a month after the installation', async () => {
    expect(await get()).toMatchObject({
      ...{ version: 0, decided: { countYears: 10, auditYears: 5 }, holds: { countYears: 10, auditYears: 5 } },
      ...{ shortensOn: null, keptFrom: null, goneBefore: null, reflectionMonths: 24, observationMonths: 24 },
    })
    // By the day of the database, which begins some hours after that of Finland.
    expect([inDays(29), inDays(30)]).toContain((await get()).forgetsFrom)
    await beginForgetting(world)
    const year = new Date().getUTCFullYear()
    expect(await get()).toMatchObject({ forgetsFrom: null, keptFrom: `${year - 10}-01-01` })
  })

  test('is shortened only by a manager who has seen how much goes, a month later, and taken back until then', async () => {
    await record(world, 'worker', on('2019-02-03'))
    expect(await foresee(4, 5)).toMatchObject({ isShorter: true, on: inDays(30), sessions: 1, entries: 0 })
    expect(await foresee(12, 5)).toMatchObject({ isShorter: false, sessions: 0 })
    const shorter = { countYears: 4, auditYears: 5, version: 0 }
    expect((await put('worker', shorter)).status).toBe(403)
    expect((await put('ouluManager', shorter)).status).toBe(403)
    const asked = await put('manager', shorter)
    expect([asked.status, await asked.json()]).toMatchObject([
      409,
      { type: expect.stringContaining('shortening-unconfirmed') },
    ])
    const decided = await put('manager', { ...shorter, isConfirmed: true })
    expect([decided.status, await decided.json()]).toEqual([200, { version: 1, shortensOn: inDays(30) }])
    expect(await get()).toMatchObject({
      ...{ decided: { countYears: 4, auditYears: 5 }, holds: { countYears: 10, auditYears: 5 } },
      shortensOn: inDays(30),
    })
    // Nothing has gone by it, and it may be taken back.
    expect(await forgetCounts(world.database.app)).toEqual({ months: 0, sessions: 0 })
    // Whoever has not seen it is told so first, whether theirs would be shorter or longer.
    for (const countYears of [10, 3])
      expect((await put('manager', { countYears, auditYears: 5, version: 0 })).status).toBe(412)
    expect((await put('manager', { countYears: 10, auditYears: 5, version: 1 })).status).toBe(200)
    expect(await get()).toMatchObject({ version: 2, shortensOn: null })
    // Longer holds at once.
    expect((await put('manager', { countYears: 12, auditYears: 7, version: 2 })).status).toBe(200)
    expect(await get()).toMatchObject({ holds: { countYears: 12, auditYears: 7 }, shortensOn: null })
  })

  test.each([
    { countYears: 1, auditYears: 5 },
    { countYears: 21, auditYears: 5 },
    { countYears: 10, auditYears: 2 },
    { countYears: 10, auditYears: 11 },
    { countYears: 2.5, auditYears: 5 },
  ])('is never outside its limits: %o', async (terms) => {
    expect((await put('manager', { ...terms, version: 3, isConfirmed: true })).status).toBe(422)
  })

  test('takes effect on its day, for the decision and for the sessions alike', async () => {
    await keepFor(world, { counts: 4 })
    await sql`update youth.retention set former_count_years = 12,
        shortens_on = (now() at time zone 'Europe/Helsinki')::date + 1
      where municipality = '638'`.execute(world.database.owner)
    expect(await forgetCounts(world.database.app)).toEqual({ months: 0, sessions: 0 })
    await sql`update youth.retention set shortens_on = (now() at time zone 'Europe/Helsinki')::date
      where municipality = '638'`.execute(world.database.owner)
    expect(await forgetCounts(world.database.app)).toMatchObject({ sessions: 1 })
    expect((await get()).goneBefore).toBe('2019-03-01')
  })
})

describe('an evening whose time is over', () => {
  let sent: { id: string; key: string; body: object }
  let gone: string
  beforeAll(async () => {
    await keepFor(world, { counts: 20 })
    await sql`delete from youth.forgetting`.execute(world.database.owner)
    sent = { id: randomUUID(), key: randomUUID(), body: on('2018-04-05') }
    await send(world, 'worker', sent.id, sent.body, { 'idempotency-key': sent.key })
    gone = await record(world, 'worker', on('2018-04-06'))
    await make(
      world,
      'manager',
      'plans',
      openEvenings(world.units.porvoo, { from: '2018-01-01', weekdays: [5] }),
    )
    const kept = await record(world, 'worker', on('2024-04-05'))
    await keepFor(world, { counts: 5 })
    // Between the boundary and the next run it stands as it is.
    const first = { 'if-match': '"1"' }
    for (const answer of [
      await send(world, 'worker', gone, on('2018-04-06', { participants: { total: 1 } }), first),
      await send(world, 'worker', gone, on('2024-04-06'), first),
      await send(world, 'worker', kept, on('2018-04-07'), first),
      await remove(world, 'worker', gone),
      await arrive(world, 'worker', gone, arrivals(2)),
    ]) {
      expect([answer.status, await answer.json()]).toMatchObject([
        409,
        { type: expect.stringContaining('counts-forgotten') },
      ])
    }
    expect(await forgetCounts(world.database.app)).toEqual({ months: 1, sessions: 2 })
  })

  test('is refused in words, and what was once accepted keeps its answer', async () => {
    for (const [language, said] of [
      ['fi', 'Kunta säilyttää yksittäiset kirjaukset vuodesta'],
      ['sv', 'Kommunen bevarar enskilda registreringar från och med år'],
      ['en', 'The municipality keeps single records from'],
    ] as const) {
      const answer = await send(world, 'worker', randomUUID(), on('2018-04-05'), {
        'accept-language': language,
      })
      expect(answer.status).toBe(409)
      expect(((await answer.json()) as { detail: string }).detail).toContain(said)
    }
    const again = await send(world, 'worker', sent.id, sent.body, { 'idempotency-key': sent.key })
    expect(again.status).toBe(201)
    expect((await world.ask(`/api/youth/sessions/${sent.id}`, { as: 'worker' })).status).toBe(404)
    expect((await world.ask(`/api/youth/sessions/${gone}/history`, { as: 'worker' })).status).toBe(404)
    expect((await send(world, 'worker', gone, on('2018-04-06'), { 'if-match': '"1"' })).status).toBe(409)
  })

  test('is refused to those who count, to cards and to topics', async () => {
    const draft = { unit: world.units.porvoo, date: '2018-04-05' }
    expect((await arrive(world, 'worker', randomUUID(), arrivals(2), { draft })).status).toBe(409)
    const key = await makeKey(world)
    const old = activity(await groupOf(world), {
      startAt: '2018-04-05 17:00:00',
      endAt: '2018-04-05 21:00:00',
    })
    expect((await card(world, key, 'activities', old)).status).toBeGreaterThanOrEqual(400)
    const topics = `/api/youth/topics/${world.units.porvoo}/2018-04`
    const body = { topics: { housing: 1 } }
    expect((await world.ask(topics, { as: 'worker', method: 'PUT', body })).status).toBe(409)
    const addition = `${topics}/additions/${randomUUID()}`
    expect((await world.ask(addition, { as: 'worker', method: 'PUT', body })).status).toBe(409)
  })

  test('is a refused row of a sheet, with its reason, and the rest is recorded', async () => {
    const id = await upload(
      world,
      'manager',
      'Päivä;Tila;Toimintamuoto;Alkoi;Päättyi;Yhteensä\n5.4.2018;Tila porvoo;avoin;17:00;21:00;3\n5.4.2025;Tila porvoo;avoin;17:00;21:00;4',
    )
    const seen = await preview(world, 'manager', id)
    expect(seen.counts).toMatchObject({ refused: 1, new: 1 })
    expect(JSON.stringify(seen.refused)).toContain('Nothing older can be recorded')
    await carryOut(world, 'manager', id)
  })

  test('is not missing of what was planned, and its month is told whole or not at all', async () => {
    const planned = async (from: string, to: string) => {
      const answer = await world.ask(`/api/youth/plans/occurrences?municipality=638&from=${from}&to=${to}`, {
        as: 'worker',
      })
      return ((await answer.json()) as unknown[]).length
    }
    expect(await planned('2018-04-01', '2018-04-30')).toBe(0)
    expect(await planned('2018-05-01', '2018-05-31')).toBeGreaterThan(0)
    const sums = (from: string, to: string) =>
      world.ask(`/api/youth/summary?municipality=638&by=form&from=${from}&to=${to}`, { as: 'worker' })
    expect(await (await sums('2018-04-01', '2018-04-30')).json()).toMatchObject([{ sessions: 2 }])
    expect((await sums('2018-04-01', '2018-04-15')).status).toBe(422)
  })

  test('is told to be gone to who works there, also in one unit, and to nobody else', async () => {
    const gone = (as: TestPerson) => world.ask('/api/youth/retention/gone?municipality=638', { as })
    for (const as of ['manager', 'worker', 'unitWorker', 'mentor'] as const)
      expect([as, await (await gone(as)).json()]).toEqual([as, { before: '2018-05-01' }])
    expect((await gone('ouluWorker')).status).toBe(403)
    const oulu = await world.ask('/api/youth/retention/gone?municipality=564', { as: 'ouluWorker' })
    expect(await oulu.json()).toEqual({ before: null })
  })

  test('stays a sum where the municipality keeps more years again: nothing comes back, nothing is added', async () => {
    await keepFor(world, { counts: 20 })
    expect((await send(world, 'worker', randomUUID(), on('2018-04-05'))).status).toBe(409)
    expect((await send(world, 'worker', randomUUID(), on('2018-05-05'))).status).toBe(201)
  })
})

describe('the audit', () => {
  const entry = (at: string, kind: string, municipality: string | null) =>
    sql`insert into base.audit (at, action, kind, subject, municipality)
      select ${at}::timestamptz, 'tried', ${kind}, g::text, ${municipality} from generate_series(1, 3) g`.execute(
      world.database.owner,
    )
  const left = async (municipality: string | null) => {
    const { rows } = await sql<{ kind: string; left: number }>`
      select kind, count(*)::int as left from base.audit where action = 'tried' and municipality is not distinct from
        ${municipality} group by kind order by kind`.execute(world.database.owner)
    return rows.map(({ kind, left }) => `${kind} ${left}`)
  }

  test('is deleted after its years by several at once, and one entry says how many went', async () => {
    const { rows: before } = await sql<{
      low: string
    }>`select coalesce(min(id), 1) - 1000 as low from base.audit`.execute(world.database.owner)
    await sql`alter table base.audit alter column id set generated by default`.execute(world.database.owner)
    let id = Number(before[0]?.low)
    for (const [years, kind, municipality] of [
      [8, 'youth.session', '638'],
      [8, 'collection.value', '638'],
      [8, 'youth.session', '564'],
      [8, 'collection.release', null],
      [6, 'youth.session', '638'],
      [4, 'youth.session', '638'],
      [4, 'collection.value', '638'],
    ] as const) {
      await sql`insert into base.audit (id, at, action, kind, subject, municipality)
        select ${id}::bigint + g, now() - make_interval(years => ${years}::int), 'tried', ${kind}, g::text, ${municipality}
        from generate_series(1, 3) g`.execute(world.database.owner)
      id += 3
    }
    await keepFor(world, { counts: 20, audit: 7 })
    await Promise.all([1, 2, 3].map(() => forgetAudit(world.database.app)))
    await forgetAudit(world.database.app)
    expect(await left('638')).toEqual(['collection.value 3', 'youth.session 6'])
    expect(await left('564')).toEqual([])
    expect(await left(null)).toEqual([])
    expect(await toldOf(world, 'audit')).toEqual([
      { action: 'forgotten', person: null, changes: { entries: [6, 0] } },
    ])
    expect(await forgetAudit(world.database.app)).toBe(0)
  })

  test('loses no entry by any other way: whoever serves may neither delete nor change one', async () => {
    await entry('2026-01-01', 'youth.session', '638')
    for (const query of [
      sql`delete from base.audit`,
      sql`update base.audit set changes = '{}'`,
      sql`delete from youth.session`,
      sql`delete from youth.forgetting`,
      sql`update youth.forgetting set before = '2030-01-01'`,
      sql`insert into youth.forgotten_month (municipality, unit, month, aspect, figures)
        values ('638', ${world.units.porvoo}, '2018-04-01', 'work', '{}')`,
      sql`select youth.figures_added('{}', '{}')`,
      sql`update base.instance set forgets_from = '2020-01-01'`,
    ])
      await expect(query.execute(world.database.app)).rejects.toThrow(/permission denied/)
  })
})
