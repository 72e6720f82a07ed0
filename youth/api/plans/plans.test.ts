import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { evening, openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { plannedSessionId } from '../../domain/plans/plannedSessionId'
import { dayBefore } from '../../domain/plans/plans'
import { today as todayInFinland } from '../../domain/times'
import { closedDays, group, make, openEvenings, putAt } from '../testing/plans'
import { record, remove, send, summary } from '../testing/sessions'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  const { owner } = world.database
  await sql`truncate youth.plan, youth.plan_break`.execute(owner)
  await sql`delete from youth.session`.execute(owner)
})

const today = todayInFinland()
const on = (days: number) => today.add({ days }).toString()
const plans = async (as: TestPerson) =>
  (await world.ask('/api/youth/plans?municipality=638', { as })).json() as Promise<Record<string, unknown>[]>
type Planned = {
  session: string
  plan: string
  date: string
  start: string
  state: string
  participations: number | null
  recorded: { id: string; date: string } | null
}
const planned = async (as: TestPerson, from: string, to: string): Promise<Planned[]> =>
  (await world.ask(`/api/youth/plans/occurrences?municipality=638&from=${from}&to=${to}`, { as })).json()
const everyDay = (changes = {}) =>
  openEvenings(world.units.porvoo, { weekdays: [1, 2, 3, 4, 5, 6, 7], from: on(-20), ...changes })

describe('a manager', () => {
  test('plans a season, corrects its words, and it is listed', async () => {
    const id = randomUUID()
    const body = openEvenings(world.units.porvoo, { weekdays: [5, 2, 5], until: '2027-05-28', staffCount: 2 })
    const made = await putAt(world, 'manager', 'plans', body, { id })
    expect([made.status, made.headers.get('etag')]).toEqual([201, '"1"'])
    expect((await putAt(world, 'manager', 'plans', body, { id })).status).toBe(200)
    const named = { ...body, name: { fi: 'Avoin ilta', sv: 'Öppen kväll' } }
    expect((await putAt(world, 'manager', 'plans', named, { id, ifMatch: '"1"' })).status).toBe(200)
    expect(await plans('worker')).toEqual([
      {
        ...{
          id,
          municipality: '638',
          unit: world.units.porvoo,
          form: 'open',
          environment: null,
          group: null,
        },
        ...{ name: { fi: 'Avoin ilta', sv: 'Öppen kväll' }, weekdays: [2, 5], everyWeeks: 1 },
        ...{ from: '2026-08-17', until: '2027-05-28', start: '17:00', end: '21:00', tags: [] },
        ...{ youthPart: null, staffCount: 2, follows: null, version: 2 },
      },
    ])
  })

  test('changes a plan from a day on: what was planned before stands', async () => {
    const id = await make(world, 'manager', 'plans', everyDay())
    const before = await planned('worker', on(-5), on(5))
    expect(
      (await putAt(world, 'manager', 'plans', everyDay({ start: '18:00' }), { id, ifMatch: '"1"' })).status,
    ).toBe(409)
    const next = everyDay({ start: '18:00', from: on(1), follows: id })
    expect((await putAt(world, 'manager', 'plans', next)).status).toBe(201)
    const after = await planned('worker', on(-5), on(5))
    expect(after.filter(({ date }) => date < on(1))).toEqual(before.filter(({ date }) => date < on(1)))
    expect(after.filter(({ date }) => date >= on(1)).map(({ start }) => start)).toEqual(
      Array(5).fill('18:00'),
    )
    expect((await plans('manager')).find((plan) => plan.id === id)).toMatchObject({
      until: on(0),
      version: 2,
    })
  })

  test('ends a plan from today on, and takes away one that has not begun', async () => {
    const begun = await make(world, 'manager', 'plans', everyDay())
    const ahead = await make(world, 'manager', 'plans', everyDay({ from: on(3) }))
    for (const id of [begun, ahead]) {
      const end = () =>
        world.ask(`/api/youth/plans/638/${id}`, {
          as: 'manager',
          method: 'DELETE',
          headers: { 'if-match': '"1"' },
        })
      expect((await end()).status).toBe(204)
      expect((await end()).status).toBe(412)
    }
    expect((await planned('worker', on(-3), on(9))).map(({ date }) => date)).toEqual([on(-3), on(-2), on(-1)])
    expect(await plans('manager')).toMatchObject([{ id: begun, until: on(-1) }])
  })

  test.each([
    ['unit', { unit: randomUUID() }],
    ['group', { group: randomUUID() }],
    ['until', { until: '2026-08-16' }],
    ['end', { start: '17:00', end: '17:00' }],
    ['follows', { follows: randomUUID() }],
    ['tags', { tags: ['games', 'games'] }],
  ])('is told that %s cannot be %j', async (field, changes) => {
    const answer = await putAt(world, 'manager', 'plans', openEvenings(world.units.porvoo, changes))
    expect([answer.status, (await answer.json()).errors]).toMatchObject([422, [{ field }]])
  })

  test('cannot plan for the unit of another municipality, nor carry a plan there', async () => {
    const theirs = openEvenings(world.units.oulu)
    expect((await putAt(world, 'manager', 'plans', theirs)).status).toBe(422)
    expect((await putAt(world, 'manager', 'plans', theirs, { municipality: '564' })).status).toBe(403)
    const id = await make(world, 'ouluManager', 'plans', theirs, '564')
    expect((await putAt(world, 'manager', 'plans', openEvenings(world.units.porvoo), { id })).status).toBe(
      409,
    )
  })

  test('adds the holidays of a year once, takes one away and brings it back', async () => {
    const body = { municipality: '638', year: 2027, holidays: ['easter-monday', 'midsummer'], effect: 'none' }
    const add = async () =>
      (await world.ask('/api/youth/breaks/holidays', { as: 'manager', method: 'POST', body })).json()
    expect([await add(), await add()]).toEqual([{ added: 2 }, { added: 0 }])
    const list = async () =>
      (await world.ask('/api/youth/breaks?municipality=638', { as: 'worker' })).json() as Promise<
        { id: string; holiday: string; from: string }[]
      >
    const [easter] = await list()
    expect(easter).toMatchObject({ holiday: 'easter-monday', from: '2027-03-29', name: null, unit: null })
    const headers = { 'if-match': '"1"' }
    await world.ask(`/api/youth/breaks/638/${easter?.id}`, { as: 'manager', method: 'DELETE', headers })
    expect((await list()).map(({ holiday }) => holiday)).toEqual(['midsummer'])
    expect([await add(), (await list()).length]).toEqual([{ added: 1 }, 2])
  })
})

describe('a worker', () => {
  test('sees what became of each planned evening', async () => {
    const plan = await make(world, 'manager', 'plans', everyDay())
    const id = (days: number) => plannedSessionId(plan, on(days))
    const of = (days: number, changes = {}) => evening(world.units.porvoo, { date: on(days), ...changes })
    const none = { participants: undefined, tags: undefined, youthOrganisedMinutes: undefined }
    await record(world, 'worker', of(-6), id(-6))
    await record(world, 'worker', of(-5, { ...none, exception: 'no-visitors' }), id(-5))
    await record(world, 'worker', of(-4, { ...none, exception: 'cancelled' }), id(-4))
    await make(world, 'manager', 'breaks', closedDays({ from: on(-3), until: on(-3) }))
    await make(world, 'manager', 'breaks', closedDays({ from: on(-2), until: on(-2), effect: 'none' }))
    const week = await planned('unitWorker', on(-6), on(1))
    expect(week.map(({ date, state }) => [date, state])).toEqual([
      [on(-6), 'recorded'],
      [on(-5), 'no-visitors'],
      [on(-4), 'cancelled'],
      [on(-3), 'closed'],
      [on(-1), 'missing'],
      [on(0), 'ahead'],
      [on(1), 'ahead'],
    ])
    expect(week[0]).toMatchObject({
      session: id(-6),
      plan,
      participations: 34,
      recorded: { id: id(-6), date: on(-6) },
    })
  })

  test('sees that an evening is being counted, until it is recorded', async () => {
    const plan = await make(world, 'manager', 'plans', everyDay())
    const session = plannedSessionId(plan, on(0))
    const draft = { unit: world.units.porvoo, plan, date: on(0), start: '17:00', end: '21:00', form: 'open' }
    const arrivals = [{ id: randomUUID(), age: '13-15' }]
    const body = { arrivals, draft }
    await world.ask(`/api/youth/sessions/${session}/arrivals`, { as: 'worker', method: 'POST', body })
    expect(await planned('colleague', on(0), on(0))).toMatchObject([{ session, state: 'counting' }])
    const recorded = evening(world.units.porvoo, { date: on(0), participants: { total: 1 } })
    await record(world, 'worker', recorded, session)
    expect(await planned('colleague', on(0), on(0))).toMatchObject([{ session, state: 'recorded' }])
  })

  test('moves a planned evening to another day and clock, and it keeps its id', async () => {
    const plan = await make(world, 'manager', 'plans', everyDay({ weekdays: [], from: on(-2) }))
    const id = plannedSessionId(plan, on(-2))
    await record(world, 'worker', evening(world.units.porvoo, { date: on(-1), start: '15:00' }), id)
    expect(await planned('worker', on(-2), on(-2))).toMatchObject([
      { date: on(-2), state: 'recorded', recorded: { id, date: on(-1), start: '15:00' } },
    ])
    expect(await planned('worker', on(-1), on(-1))).toEqual([])
  })

  test('calls off an evening that is ahead, but cannot record it as held', async () => {
    const plan = await make(world, 'manager', 'plans', everyDay())
    const id = plannedSessionId(plan, on(4))
    const off = { unit: world.units.porvoo, form: 'open', date: on(4), start: '17:00', end: '21:00' }
    expect((await send(world, 'worker', id, { ...off, participants: { total: 3 } })).status).toBe(422)
    expect((await send(world, 'worker', id, { ...off, exception: 'cancelled' })).status).toBe(201)
    expect(await planned('worker', on(4), on(4))).toMatchObject([{ session: id, state: 'cancelled' }])
  })

  test('deletes what was recorded of a planned evening and may record it anew', async () => {
    const plan = await make(world, 'manager', 'plans', everyDay())
    const first = plannedSessionId(plan, on(-1))
    for (const again of [1, 2]) {
      const [now] = await planned('worker', on(-1), on(-1))
      expect(now?.state).toBe('missing')
      expect(now?.session === first).toBe(again === 1)
      await record(world, 'worker', evening(world.units.porvoo, { date: on(-1) }), now?.session)
      expect((await planned('worker', on(-1), on(-1)))[0]).toMatchObject({
        state: 'recorded',
        session: now?.session,
      })
      await remove(world, 'worker', now?.session ?? '')
    }
  })

  test('reads plans and breaks and changes none', async () => {
    const id = await make(world, 'manager', 'plans', everyDay())
    const shut = await make(world, 'manager', 'breaks', closedDays())
    for (const as of ['worker', 'unitWorker'] as const) {
      expect(await plans(as)).toHaveLength(1)
      expect((await putAt(world, as, 'plans', everyDay())).status).toBe(403)
      expect((await putAt(world, as, 'breaks', closedDays())).status).toBe(403)
      for (const path of [`plans/638/${id}`, `breaks/638/${shut}`])
        expect(
          (await world.ask(`/api/youth/${path}`, { as, method: 'DELETE', headers: { 'if-match': '"1"' } }))
            .status,
        ).toBe(403)
    }
    await make(world, 'manager', 'plans', openEvenings(world.units.porvooOther))
    expect(await plans('unitWorker')).toHaveLength(1)
    expect((await world.ask('/api/youth/plans?municipality=638', { as: 'ouluWorker' })).status).toBe(403)
  })

  test('is told where a period is reversed or too long', async () => {
    const ask = async (from: string, to: string) =>
      (
        await world.ask(`/api/youth/plans/occurrences?municipality=638&from=${from}&to=${to}`, {
          as: 'worker',
        })
      ).status
    expect(await ask('2026-02-01', '2026-01-31')).toBe(422)
    expect(await ask('2026-01-01', '2027-12-31')).toBe(422)
    expect(await ask('2026-01-01', '2026-12-31')).toBe(200)
  })
})

describe('the week', () => {
  const week = async (day: string) =>
    (await world.ask(`/api/youth/week?municipality=638&week=${day}`, { as: 'worker' })).json() as Promise<
      {
        unit: string
        begun: boolean
        missing: number
        days: { date: string; state: string; planned: unknown }[]
      }[]
    >
  const ofHouse = async (day: string) => (await week(day)).find(({ unit }) => unit === world.units.porvoo)

  test('of a unit with plans says what they say, and of another its own rhythm', async () => {
    for (const weeks of [1, 2, 3])
      await record(world, 'worker', evening(world.units.porvooOther, { date: on(-7 * (weeks + 1)) }))
    await make(world, 'manager', 'plans', everyDay({ weekdays: [2, 5] }))
    const other = (await week(on(-7))).find(({ unit }) => unit === world.units.porvooOther)
    expect(other).toMatchObject({ missing: 1 })
    expect(other?.days.every(({ planned }) => planned === null)).toBe(true)
    expect(await ofHouse(on(-7))).toMatchObject({ begun: true, missing: 2 })
  })

  test('counts two evenings of a day that both are missing', async () => {
    const monday = (await ofHouse(on(-7)))?.days[0]?.date ?? ''
    const once = (changes: object) => everyDay({ weekdays: [], from: monday, ...changes })
    await make(world, 'manager', 'plans', once({ start: '12:00', end: '15:00' }))
    await make(world, 'manager', 'plans', once({}))
    expect(await ofHouse(monday)).toMatchObject({
      missing: 2,
      days: [{ state: 'missing' }, {}, {}, {}, {}, {}, {}],
    })
    expect((await ofHouse(monday))?.days[1]?.planned).toBe(null)
    expect(dayBefore(monday) < monday).toBe(true)
  })
})

describe('a group', () => {
  test('is kept by who works in its unit, sent twice it is there once, and others do not see it', async () => {
    const id = randomUUID()
    const body = group(world.units.porvoo)
    const put = (as: TestPerson, changes = {}, ifMatch?: string) =>
      putAt(world, as, 'groups', { ...body, ...changes }, { id, ...(ifMatch ? { ifMatch } : {}) })
    expect((await put('unitWorker')).status).toBe(201)
    expect((await put('worker')).status).toBe(200)
    expect((await put('worker', { members: 14 }, '"1"')).status).toBe(200)
    expect((await putAt(world, 'unitWorker', 'groups', group(world.units.porvooOther))).status).toBe(403)
    const list = async (as: TestPerson) => world.ask('/api/youth/groups?municipality=638', { as })
    expect(await (await list('unitWorker')).json()).toMatchObject([{ id, ...body, members: 14, version: 2 }])
    expect((await list('ouluWorker')).status).toBe(403)
    const { rows } = await sql<{
      changes: object
    }>`select changes from base.audit where kind = 'youth.group'`.execute(world.database.owner)
    expect(JSON.stringify(rows)).not.toContain('omaa tilaa')
  })

  test('is named by its sessions, which are found and corrected with it', async () => {
    const girls = await make(world, 'manager', 'groups', group(world.units.porvoo))
    const theirs = await make(world, 'ouluManager', 'groups', group(world.units.oulu), '564')
    const of = (id: string) => evening(world.units.porvoo, { form: 'group', group: id })
    const refused = await send(world, 'worker', randomUUID(), of(theirs))
    expect([refused.status, (await refused.json()).errors]).toMatchObject([422, [{ field: 'group' }]])
    const id = await record(world, 'worker', of(girls))
    await record(world, 'worker', evening(world.units.porvoo))
    const found = await (
      await world.ask(`/api/youth/sessions?municipality=638&group=${girls}`, { as: 'worker' })
    ).json()
    expect(found.sessions).toMatchObject([{ id, group: girls }])
    expect((await send(world, 'worker', id, of(girls))).status).toBe(200)
  })
})

describe('completeness', () => {
  test('is recorded of planned, by unit and month, and no row where nothing was planned', async () => {
    const plan = await make(world, 'manager', 'plans', everyDay({ from: on(-3) }))
    await record(
      world,
      'worker',
      evening(world.units.porvoo, { date: on(-2) }),
      plannedSessionId(plan, on(-2)),
    )
    const ask = (as: TestPerson) =>
      world.ask(`/api/youth/plans/completeness?municipality=638&from=${on(-30)}&to=${on(30)}`, { as })
    const rows = (await (await ask('unitWorker')).json()) as {
      unit: string
      planned: number
      recorded: number
    }[]
    const sum = (of: 'planned' | 'recorded') => rows.reduce((all, row) => all + row[of], 0)
    expect([sum('planned'), sum('recorded')]).toEqual([3, 1])
    expect(new Set(rows.map(({ unit }) => unit))).toEqual(new Set([world.units.porvoo]))
    // A mentor reads figures, and this is one; what was planned of a day is not theirs to see.
    expect(await (await ask('mentor')).json()).toEqual(expect.arrayContaining(rows))
    expect((await ask('ouluWorker')).status).toBe(403)
  })
})

describe('last year', () => {
  const year = today.year
  const copy = async (as: TestPerson) =>
    world.ask(`/api/youth/plans/copy?municipality=638&year=${year}`, { as })

  test('is copied as it was seen and chosen, each once', async () => {
    const season = { from: `${year - 1}-08-18`, until: `${year - 1}-12-16` }
    const girls = await make(world, 'manager', 'groups', group(world.units.porvoo, season))
    await make(world, 'manager', 'plans', openEvenings(world.units.porvoo, { ...season, group: girls }))
    await make(world, 'manager', 'plans', openEvenings(world.units.porvooOther, season))
    await make(world, 'manager', 'plans', openEvenings(world.units.porvooOther))
    const seen = await (await copy('manager')).json()
    expect([seen.plans.length, seen.groups.length, seen.goingOn]).toEqual([2, 1, 1])
    const chosen = [...seen.groups, ...seen.plans.slice(0, 1)].map(({ id }: { id: string }) => id)
    const copied = async () =>
      (
        await world.ask('/api/youth/plans/copy', {
          ...{ as: 'manager', method: 'POST' },
          body: { municipality: '638', year, chosen },
        })
      ).json()
    expect([await copied(), await copied()]).toEqual([
      { plans: 1, groups: 1, openings: 0 },
      { plans: 0, groups: 0, openings: 0 },
    ])
    const left = await (await copy('manager')).json()
    expect([left.plans.length, left.groups.length]).toEqual([1, 0])
    expect((await copy('worker')).status).toBe(403)
  })

  test('a copy that was ended before it began is offered and made again', async () => {
    const season = { from: `${year}-08-18`, until: `${year}-12-16` }
    await make(world, 'manager', 'plans', openEvenings(world.units.porvoo, season))
    const nextYear = async () =>
      (await world.ask(`/api/youth/plans/copy?municipality=638&year=${year + 1}`, { as: 'manager' })).json()
    const [offered] = (await nextYear()).plans
    const copied = async () =>
      (
        await world.ask('/api/youth/plans/copy', {
          ...{ as: 'manager', method: 'POST' },
          body: { municipality: '638', year: year + 1, chosen: [offered.id] },
        })
      ).json()
    expect(await copied()).toMatchObject({ plans: 1 })
    await world.ask(`/api/youth/plans/638/${offered.id}`, {
      ...{ as: 'manager', method: 'DELETE', headers: { 'if-match': '"1"' } },
    })
    expect((await nextYear()).plans).toEqual([offered])
    expect([await copied(), await copied()]).toMatchObject([{ plans: 1 }, { plans: 0 }])
    const there = (await plans('manager')).find(({ id }) => id === offered.id)
    expect(there).toMatchObject({ from: offered.from, until: offered.until, version: 3 })
  })
})

describe('what the sessions of a group add up to', () => {
  test('is asked by group, and what belongs to none is in no row', async () => {
    const girls = await make(world, 'manager', 'groups', group(world.units.porvoo))
    for (const total of [7, 9])
      await record(
        world,
        'worker',
        evening(world.units.porvoo, { form: 'group', group: girls, participants: { total } }),
      )
    await record(world, 'worker', evening(world.units.porvoo))
    const rows = await summary(world, 'worker', {
      ...{ municipality: '638', from: '2026-01', to: '2026-12', by: 'group' },
    })
    expect(rows).toMatchObject({ [girls]: { participations: 16, sessions: 2, hours: 8 } })
    expect(Object.keys(rows)).toEqual([girls])
  })
})
