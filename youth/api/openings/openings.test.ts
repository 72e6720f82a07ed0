import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { today as todayInFinland } from '../../domain/times'
import { closedDays, make, putAt, weekHours } from '../testing/plans'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await sql`truncate youth.opening, youth.plan_break`.execute(world.database.owner)
})

const today = todayInFinland()
const on = (days: number) => today.add({ days }).toString()
const everyDay = (start: string, end: string) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, start, end }))
const hours = (changes = {}) =>
  weekHours(world.units.porvoo, { spans: everyDay('14:00', '20:00'), ...changes })
const list = async (as: TestPerson, municipality = '638') =>
  (await world.ask(`/api/youth/openings?municipality=${municipality}`, { as })).json()
type Day = { unit: string; date: string; spans: { start: string; end: string }[]; closed: string | null }
const days = async (as: TestPerson, from: string, to: string, municipality = '638'): Promise<Day[]> =>
  (
    await world.ask(`/api/youth/openings/days?municipality=${municipality}&from=${from}&to=${to}`, { as })
  ).json()
const errorsOf = async (answer: Response) => {
  expect(answer.status).toBe(422)
  return (await answer.json()).errors as { field: string; detail: string }[]
}

describe('a manager', () => {
  test('says when a unit is open, corrects what is to come, and the staff read it', async () => {
    const id = randomUUID()
    const body = hours({ from: on(10), spans: [...everyDay('14:00', '20:00')].reverse() })
    const made = await putAt(world, 'manager', 'openings', body, { id })
    expect([made.status, made.headers.get('etag')]).toEqual([201, '"1"'])
    expect((await putAt(world, 'manager', 'openings', body, { id })).status).toBe(200)
    const later = hours({ from: on(12), season: null })
    expect((await putAt(world, 'manager', 'openings', later, { id })).status).toBe(409)
    expect((await putAt(world, 'manager', 'openings', later, { id, ifMatch: '"1"' })).status).toBe(200)
    const listed = {
      ...{ id, municipality: '638', unit: world.units.porvoo, season: null, from: on(12), version: 2 },
      spans: everyDay('14:00', '20:00'),
    }
    for (const as of ['worker', 'unitWorker', 'mentor'] as const) expect(await list(as)).toEqual([listed])
    const { rows } = await sql<{ action: string; changes: object }>`select action, changes from base.audit
      where kind = 'youth.opening' and subject = ${id} order by id`.execute(world.database.owner)
    expect(rows.map(({ action }) => action)).toEqual(['created', 'corrected'])
    expect(rows[1]?.changes).toEqual({ first_day: [on(10), on(12)], season: ['autumn', null] })
  })

  test('changes the hours from today on: what has been stands', async () => {
    const id = await make(world, 'manager', 'openings', hours({ from: on(-20) }))
    const before = await days('worker', on(-20), on(-1))
    const changed = hours({ from: on(-20), spans: everyDay('15:00', '21:00') })
    const refused = await errorsOf(await putAt(world, 'manager', 'openings', changed, { id, ifMatch: '"1"' }))
    expect(refused.map(({ field }) => field)).toEqual(['from'])
    const intoThePast = hours({ from: on(-1), spans: [] })
    expect(await errorsOf(await putAt(world, 'manager', 'openings', intoThePast))).toHaveLength(1)
    const sameDay = hours({ from: on(-20), spans: everyDay('14:00', '20:00') })
    expect(await errorsOf(await putAt(world, 'manager', 'openings', sameDay))).toHaveLength(1)

    await make(world, 'manager', 'openings', hours({ from: on(0), spans: everyDay('15:00', '21:00') }))
    expect(await days('worker', on(-20), on(-1))).toEqual(before)
    expect((await days('worker', on(0), on(0)))[0]?.spans).toEqual([{ start: '15:00', end: '21:00' }])
    const remove = await world.ask(`/api/youth/openings/638/${id}`, {
      ...{ as: 'manager', method: 'DELETE', headers: { 'if-match': '"1"' } },
    })
    expect(remove.status).toBe(409)
  })

  test('removes hours that are to come: those before them go on', async () => {
    await make(world, 'manager', 'openings', hours({ from: on(-20) }))
    const id = await make(world, 'manager', 'openings', hours({ from: on(5), spans: [] }))
    expect((await days('worker', on(5), on(5)))[0]).toMatchObject({ spans: [], closed: 'season' })
    const remove = (as: TestPerson, ifMatch?: string) =>
      world.ask(`/api/youth/openings/638/${id}`, {
        ...{ as, method: 'DELETE', headers: ifMatch ? { 'if-match': ifMatch } : {} },
      })
    expect((await remove('manager')).status).toBe(428)
    expect((await remove('manager', '"7"')).status).toBe(412)
    expect((await remove('worker', '"1"')).status).toBe(403)
    expect((await remove('manager', '"1"')).status).toBe(204)
    expect((await remove('manager', '"2"')).status).toBe(404)
    expect((await days('worker', on(5), on(5)))[0]).toMatchObject({ closed: null })
    // The day is free again.
    await make(world, 'manager', 'openings', hours({ from: on(5), spans: [] }))
  })

  test('reads what is wrong with the spans, each where it stands', async () => {
    const wrong = hours({
      from: on(1),
      spans: [
        { weekday: 1, start: '20:00', end: '14:00' },
        { weekday: 5, start: '18:00', end: '01:00' },
        { weekday: 6, start: '00:30', end: '03:00' },
      ],
    })
    for (const lang of ['fi', 'sv', 'en']) {
      const answer = await world.ask(`/api/youth/openings/638/${randomUUID()}?lang=${lang}`, {
        ...{ as: 'manager', method: 'PUT', body: wrong },
      })
      expect((await errorsOf(answer)).map(({ field }) => field)).toEqual(['spans.0.end', 'spans.2.end'])
    }
    const overMidnight = hours({ from: on(1), spans: [{ weekday: 5, start: '18:00', end: '01:00' }] })
    expect((await putAt(world, 'manager', 'openings', overMidnight)).status).toBe(201)
  })

  test('says them of units of the municipality alone, and only a manager does', async () => {
    const foreign = weekHours(world.units.oulu, { from: on(1) })
    expect(await errorsOf(await putAt(world, 'manager', 'openings', foreign))).toMatchObject([
      { field: 'unit' },
    ])
    for (const as of ['worker', 'unitWorker', 'mentor', 'ouluManager', 'analyst'] as const)
      expect((await putAt(world, as, 'openings', hours())).status).toBe(403)
    const id = await make(world, 'manager', 'openings', hours({ from: on(1) }))
    const moved = weekHours(world.units.porvooOther, { from: on(1) })
    expect((await putAt(world, 'manager', 'openings', moved, { id, ifMatch: '"1"' })).status).toBe(409)
    expect((await world.ask('/api/youth/openings?municipality=638', { as: 'ouluWorker' })).status).toBe(403)
  })

  test('two who say the hours of the same day at once leave one', async () => {
    const both = await Promise.all(
      [hours({ from: on(3) }), hours({ from: on(3), spans: [] })].map((body) =>
        putAt(world, 'manager', 'openings', body),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422])
    expect(await list('worker')).toHaveLength(1)
  })
})

describe('the days of a unit', () => {
  test('follow its hours and seasons, and a break takes the hours of its days away', async () => {
    await make(world, 'manager', 'openings', hours({ from: on(1) }))
    await make(world, 'manager', 'openings', hours({ from: on(6), season: 'winter', spans: [] }))
    await make(world, 'manager', 'breaks', closedDays({ from: on(2), until: on(2) }))
    await make(
      world,
      'manager',
      'breaks',
      closedDays({ unit: world.units.porvoo, from: on(3), until: on(3) }),
    )
    await make(
      world,
      'manager',
      'breaks',
      closedDays({ unit: world.units.porvooOther, from: on(4), until: on(4) }),
    )
    const found = await days('unitWorker', on(0), on(6))
    expect(found.map(({ date, closed }) => [date, closed])).toEqual([
      [on(1), null],
      [on(2), 'break'],
      [on(3), 'break'],
      [on(4), null],
      [on(5), null],
      [on(6), 'season'],
    ])
    expect(found[0]).toEqual({
      ...{ unit: world.units.porvoo, date: on(1), closed: null },
      spans: [{ start: '14:00', end: '20:00' }],
    })
  })

  test('are asked of a year at most, and in their order', async () => {
    const ask = (from: string, to: string) =>
      world.ask(`/api/youth/openings/days?municipality=638&from=${from}&to=${to}`, { as: 'worker' })
    expect((await ask('2026-01-01', '2026-12-31')).status).toBe(200)
    expect(await errorsOf(await ask('2026-01-01', '2028-01-01'))).toHaveLength(1)
    expect(await errorsOf(await ask('2026-02-01', '2026-01-01'))).toHaveLength(1)
  })
})

test('the seasons of last year are copied as they were chosen, each once, and into no day that has been', async () => {
  const year = today.year + 1
  const season = (from: string, changes = {}) =>
    make(world, 'manager', 'openings', hours({ from: `${today.year}-${from}`, ...changes }))
  await season('12-30', { season: 'winter', spans: [] })
  await season('01-07', { season: 'spring' })
  const copy = async () =>
    (await world.ask(`/api/youth/plans/copy?municipality=638&year=${year}`, { as: 'manager' })).json()
  const { openings } = await copy()
  expect(openings.map((one: { season: string }) => one.season)).toEqual(['spring', 'winter'])
  const post = async () =>
    (
      await world.ask('/api/youth/plans/copy', {
        ...{ as: 'manager', method: 'POST' },
        body: { municipality: '638', year, chosen: openings.map(({ id }: { id: string }) => id) },
      })
    ).json()
  expect([await post(), await post()]).toEqual([
    { plans: 0, groups: 0, openings: 2 },
    { plans: 0, groups: 0, openings: 0 },
  ])
  expect((await copy()).openings).toEqual([])
  const [removed] = openings
  await world.ask(`/api/youth/openings/638/${removed.id}`, {
    ...{ as: 'manager', method: 'DELETE', headers: { 'if-match': '"1"' } },
  })
  expect(await post()).toEqual({ plans: 0, groups: 0, openings: 1 })
})
