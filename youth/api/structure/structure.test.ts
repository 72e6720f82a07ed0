import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { record } from '../testing/sessions'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

type Noun = 'templates' | 'local-tags' | 'goals'
const put = (as: TestPerson, noun: Noun, id: string, body: unknown, version?: number, municipality = '638') =>
  world.ask(`/api/youth/${noun}/${municipality}/${id}`, {
    ...{ as, method: 'PUT', body },
    ...(version ? { headers: { 'if-match': `"${version}"` } } : {}),
  })
const list = async (as: TestPerson, noun: Noun, more = '') =>
  (await world.ask(`/api/youth/${noun}?municipality=638${more}`, { as })).json()
const template = (changes: Record<string, unknown> = {}) => ({
  ...{
    unit: world.units.porvoo,
    name: { fi: 'Perjantai', sv: 'Fredag' },
    form: 'open',
    environment: 'youth-facility',
  },
  ...{ start: '17:00', end: '21:00', staffCount: 2, tags: ['games'], localTags: ['mopokortti'] },
  ...changes,
})
const goal = (changes: Record<string, unknown> = {}) => ({
  ...{
    unit: world.units.porvoo,
    year: 2024,
    words: { fi: 'Enemmän nuorten omaa toimintaa', sv: 'Mera egen verksamhet' },
  },
  ...{ measure: 'participations', target: 100 },
  ...changes,
})

describe('a template', () => {
  test('is added, corrected and retired by a manager, and seen by the workers of the unit', async () => {
    const id = randomUUID()
    expect((await put('manager', 'templates', id, template())).status).toBe(201)
    expect((await put('manager', 'templates', id, template())).status).toBe(200)
    expect((await put('manager', 'templates', id, template({ start: '18:00' }))).status).toBe(412)
    expect(
      (await put('manager', 'templates', id, template({ start: '18:00', retired: true }), 1)).status,
    ).toBe(200)
    expect(await list('unitWorker', 'templates')).toEqual([
      {
        ...{ municipality: '638', id, ...template({ start: '18:00', retired: true }) },
        ...{ staffMinutes: null, from: null, to: null, version: 2 },
      },
    ])
  })

  test('of one-to-one work fills in no tag', async () => {
    const [id, tally] = [randomUUID(), template({ form: 'individual' })]
    const refused = await put('manager', 'templates', id, tally)
    expect([refused.status, await refused.json()]).toMatchObject([
      422,
      { errors: [{ field: 'tags' }, { field: 'localTags' }] },
    ])
  })

  test('of another unit is not seen by a worker of one, and nobody else sees or writes any', async () => {
    await put('manager', 'templates', randomUUID(), template({ unit: world.units.porvooOther }))
    expect(await list('unitWorker', 'templates')).toHaveLength(1)
    expect(await list('worker', 'templates')).toHaveLength(2)
    for (const as of ['ouluManager', 'respondent', 'admin'] as const) {
      expect((await world.ask('/api/youth/templates?municipality=638', { as })).status).toBe(403)
      expect((await put(as, 'templates', randomUUID(), template())).status).toBe(403)
    }
    expect((await put('worker', 'templates', randomUUID(), template())).status).toBe(403)
    const foreign = template({ unit: world.units.oulu })
    expect((await put('manager', 'templates', randomUUID(), foreign)).status).toBe(422)
  })
})

describe('a local tag', () => {
  test('stands under a national one; its code stays when its name changes, and sums stand within the national one', async () => {
    const id = randomUUID()
    const tag = { name: { fi: 'Mopokortti', sv: 'Mopedkort' }, tag: 'learning-and-work' }
    expect((await put('manager', 'local-tags', id, tag)).status).toBe(201)
    expect((await put('manager', 'local-tags', randomUUID(), tag)).status).toBe(422)
    const renamed = { ...tag, name: { fi: 'Mopo- ja ajokortti', sv: 'Moped- och körkort' } }
    expect((await put('manager', 'local-tags', id, renamed, 1)).status).toBe(200)
    expect(await list('unitWorker', 'local-tags')).toMatchObject([{ code: 'mopokortti', name: renamed.name }])

    const date = '2024-02-07'
    const total = (number: number) => ({ participants: { total: number }, localTags: ['mopokortti'] })
    await record(world, 'worker', evening(world.units.porvoo, { date, ...total(12) }))
    await record(world, 'worker', evening(world.units.porvooOther, { date, ...total(3) }))
    await record(
      world,
      'worker',
      evening(world.units.porvoo, { date, start: '10:00', end: '11:00', localTags: ['vanha'] }),
    )
    const sums = async (more = '') =>
      (
        await world.ask(
          `/api/youth/local-tags/summary?municipality=638&from=2024-02-01&to=2024-02-29${more}`,
          {
            as: 'manager',
          },
        )
      ).json()
    expect(await sums()).toContainEqual({
      ...{ code: 'mopokortti', tag: 'learning-and-work', sessions: 2, participations: 15 },
    })
    expect(await sums()).toContainEqual(expect.objectContaining({ code: 'vanha', tag: null }))
    expect(await sums(`&unit=${world.units.porvooOther}`)).toMatchObject([{ sessions: 1, participations: 3 }])
  })
})

describe('a municipal text', () => {
  test('is read in both languages; written in one only, it stands for the other, and in none it is refused', async () => {
    const id = randomUUID()
    const named = (name: object) => put('manager', 'templates', id, template({ name }))
    expect((await named({ sv: 'Lördag' })).status).toBe(201)
    expect(await list('worker', 'templates')).toContainEqual(
      expect.objectContaining({ id, name: { fi: 'Lördag', sv: 'Lördag' } }),
    )
    expect((await named({ fi: ' ' })).status).toBe(422)
    const words = { fi: 'Enemmän', sv: 'Mera' }
    expect((await put('manager', 'goals', randomUUID(), goal({ year: 2022, words }))).status).toBe(201)
    expect(await list('worker', 'goals', '&year=2022')).toMatchObject([{ words }])
  })
})

describe('a goal', () => {
  test('says how it stands by what was recorded; nothing recorded is not zero', async () => {
    await record(
      world,
      'worker',
      evening(world.units.porvoo, {
        date: '2023-03-06',
        participants: { total: 40 },
        youthPart: 'led-with-support',
      }),
    )
    await record(
      world,
      'worker',
      evening(world.units.porvoo, { date: '2023-03-07', participants: { total: 30 }, youthPart: 'heard' }),
    )
    const add = (changes: Record<string, unknown>) =>
      put('manager', 'goals', randomUUID(), goal({ year: 2023, ...changes }))
    expect((await add({})).status).toBe(201)
    await add({ measure: 'led-share', target: 60 })
    await add({ measure: null, target: null })
    await add({ unit: world.units.porvooOther })
    const stands = (
      (await list('worker', 'goals', '&year=2023')) as { unit: string; measure: string; stands: number }[]
    ).map(({ unit, measure, stands }) => [unit === world.units.porvoo, measure, stands])
    expect(stands).toEqual(
      expect.arrayContaining([
        [true, 'participations', 70],
        [true, 'led-share', 50],
        [true, null, null],
        [false, 'participations', null],
      ]),
    )
    expect((await add({ target: null })).status).toBe(422)
    const { rows } = await sql<{
      changes: object
    }>`select changes from base.audit where kind = 'youth.goal'`.execute(world.database.owner)
    expect(JSON.stringify(rows)).not.toContain('omaa')
  })

  test('and a seasonal template are copied to the next year once, but not of a unit that has closed', async () => {
    const copy = async (as: TestPerson, from = 2024, to = 2025) => {
      const answer = await world.ask('/api/youth/structure/copy', {
        ...{ as, method: 'POST', body: { municipality: '638', from, to } },
      })
      return answer.status === 200 ? answer.json() : answer.status
    }
    const closing = randomUUID()
    const unit = { municipality: '638', name: { fi: 'Vanha', sv: 'Gamla' }, closedOn: '2024-12-31' }
    await world.ask(`/api/youth/units/${closing}`, { as: 'manager', method: 'PUT', body: unit })
    await put('manager', 'goals', randomUUID(), goal())
    await put('manager', 'goals', randomUUID(), goal({ unit: closing }))
    await put('manager', 'goals', randomUUID(), goal({ retired: true }))
    await put(
      'manager',
      'templates',
      randomUUID(),
      template({ name: { fi: 'Kesä' }, from: '2024-02-29', to: '2024-08-10' }),
    )
    expect(await Promise.all([copy('manager'), copy('manager')])).toEqual(
      expect.arrayContaining([
        { goals: 1, templates: 1 },
        { goals: 0, templates: 0 },
      ]),
    )
    expect(await list('worker', 'goals', '&year=2025')).toMatchObject([{ words: goal().words, version: 1 }])
    expect(await list('worker', 'templates')).toContainEqual(
      expect.objectContaining({ name: { fi: 'Kesä', sv: 'Kesä' }, from: '2025-02-28', to: '2025-08-10' }),
    )
    expect(await copy('manager', 2024, 2024)).toBe(422)
    expect(await copy('worker')).toBe(403)
    expect(await copy('ouluManager')).toBe(403)
  })
})

describe('what a unit costs', () => {
  const year = 2022
  const cost = (as: TestPerson, body: Record<string, unknown>, unit = world.units.porvoo, version?: number) =>
    world.ask(`/api/youth/resources/638/${unit}/${body.year ?? year}`, {
      ...{ as, method: 'PUT', body: { euros: 1000, includes: ['staff', 'rent'], ...body, year: undefined } },
      ...(version ? { headers: { 'if-match': `"${version}"` } } : {}),
    })
  const resources = async (asked = year) =>
    (await world.ask(`/api/youth/resources?municipality=638&year=${asked}`, { as: 'manager' })).json()
  type Row = { unit: string }
  const of = (rows: Row[], unit: string) => rows.find((row) => row.unit === unit)

  test('is told for a visit and an hour of the same months, beside staff and volunteer hours as far as noted', async () => {
    const held = (date: string, changes: Record<string, unknown>) =>
      record(world, 'worker', evening(world.units.porvoo, { date, ...changes }))
    await held('2022-01-10', { participants: { total: 10 }, staff: { count: 2, minutes: 480 } })
    await held('2022-02-10', {
      participants: { total: 15 },
      staff: undefined,
      volunteers: { count: 1, minutes: 90 },
    })
    await held('2022-07-10', { participants: { total: 500 }, staff: undefined })
    expect((await cost('manager', { firstMonth: 1, lastMonth: 6 })).status).toBe(201)
    expect(of(await resources(), world.units.porvoo)).toEqual({
      ...{ unit: world.units.porvoo, municipality: '638', participations: 25, hours: 8, held: 2 },
      cost: { euros: 1000, includes: ['rent', 'staff'], firstMonth: 1, lastMonth: 6, version: 1 },
      ...{ staff: { hours: 8, known: 1 }, volunteers: { hours: 1.5, known: 1 } },
      ...{ perVisit: { kind: 'value', euros: 40 }, perHour: { kind: 'value', euros: 125 } },
    })
    expect(
      (await cost('manager', { euros: 2000, firstMonth: 1, lastMonth: 6 }, world.units.porvoo, 1)).status,
    ).toBe(200)
    expect((await cost('manager', { euros: 3000 }, world.units.porvoo, 1)).status).toBe(412)
  })

  test('is missing where nobody said it or nothing was recorded, and not yet where the months go on; never zero', async () => {
    expect((await cost('manager', {}, world.units.porvooOther)).status).toBe(201)
    const rows = await resources()
    expect(of(rows, world.units.porvooOther)).toMatchObject({
      ...{ participations: null, hours: null, staff: null, volunteers: null },
      ...{ perVisit: { kind: 'missing' }, perHour: { kind: 'missing' } },
    })
    const now = new Date().getUTCFullYear()
    await record(world, 'worker', evening(world.units.porvoo, { date: `${now}-01-02` }))
    await cost('manager', { year: now })
    expect(of(await resources(now), world.units.porvoo)).toMatchObject({ perVisit: { kind: 'notYet' } })
    expect(of(await resources(2021), world.units.porvoo)).toMatchObject({
      cost: null,
      perVisit: { kind: 'missing' },
    })
  })

  test('is the manager’s to see and to write, with at least one thing that it includes', async () => {
    for (const as of ['worker', 'unitWorker', 'ouluManager', 'respondent', 'admin'] as const) {
      expect((await world.ask(`/api/youth/resources?municipality=638&year=${year}`, { as })).status).toBe(403)
      expect((await cost(as, {})).status).toBe(403)
    }
    expect((await cost('manager', { includes: [] })).status).toBe(422)
    expect((await cost('manager', { firstMonth: 7, lastMonth: 6 })).status).toBe(422)
  })
})

test('a unit tells its type by the national definition, its place and its accessibility; what is not said is not known', async () => {
  const id = randomUUID()
  const said = {
    ...{ type: 'mobile', area: 'Itäiset kylät', latitude: 60.4, longitude: 25.7 },
    accessibility: { 'step-free-entrance': true, 'induction-loop': false },
  }
  const unit = { municipality: '638', name: { fi: 'Bussi', sv: 'Bussen' }, ...said }
  const send = (body: unknown, version?: number) =>
    world.ask(`/api/youth/units/${id}`, {
      ...{ as: 'manager', method: 'PUT', body },
      ...(version ? { headers: { 'if-match': `"${version}"` } } : {}),
    })
  expect((await send(unit)).status).toBe(201)
  expect((await send(unit)).status).toBe(200)
  // Who knows nothing of these fields changes nothing of them.
  const { municipality, name } = unit
  expect((await send({ municipality, name, environment: 'vehicle' }, 1)).status).toBe(200)
  const units = await (await world.ask('/api/youth/units?municipality=638', { as: 'manager' })).json()
  expect(units).toContainEqual(
    expect.objectContaining({ id, ...said, environment: 'vehicle', address: null }),
  )
  expect((await send({ ...unit, longitude: null }, 2)).status).toBe(422)
  expect((await send({ ...unit, latitude: 12 }, 2)).status).toBe(422)
  const types = await (await world.ask('/api/youth/unit-types')).json()
  expect(types).toContainEqual(
    expect.objectContaining({ code: 'mobile', name: expect.objectContaining({ sv: 'mobil enhet' }) }),
  )
})
