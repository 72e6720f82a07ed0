import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { send } from '../testing/sessions'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const unit = (changes: Record<string, unknown> = {}) => ({
  municipality: '638',
  name: { fi: 'Nuorisotalo Zentra', sv: 'Ungdomsgården Zentra' },
  ...changes,
})
const put = (as: TestPerson, id: string, body: unknown, headers: Record<string, string> = {}) =>
  world.ask(`/api/youth/units/${id}`, { as, method: 'PUT', body, headers })
const list = (as: TestPerson, municipality = '638') =>
  world.ask(`/api/youth/units?municipality=${municipality}`, { as })

describe('a manager', () => {
  test('adds a unit, corrects it, and it is listed by its Finnish name', async () => {
    const id = randomUUID()
    const added = await put('manager', id, unit({ name: { fi: 'Äänitalo', sv: 'Ljudhuset' } }))
    expect([added.status, await added.json(), added.headers.get('etag')]).toEqual([
      201,
      { id, version: 1 },
      '"1"',
    ])
    const second = randomUUID()
    await put(
      'manager',
      second,
      unit({ name: { fi: 'Zentra', sv: 'Zentra' }, language: 'both', openedOn: '2020-01-01' }),
    )
    const corrected = await put(
      'manager',
      id,
      unit({ name: { fi: 'Äänitalo', sv: 'Ljudborgen' }, environment: 'other' }),
      { 'if-match': '"1"' },
    )
    expect([corrected.status, await corrected.json()]).toEqual([200, { id, version: 2 }])

    const listed = await (await list('manager')).json()
    expect(listed.map(({ name }: { name: { fi: string } }) => name.fi)).toEqual([
      'Tila porvoo',
      'Tila porvooOther',
      'Zentra',
      'Äänitalo',
    ])
    expect(listed.at(-1)).toEqual({
      ...{
        id,
        municipality: '638',
        name: { fi: 'Äänitalo', sv: 'Ljudborgen' },
        environment: 'other',
        language: 'fi',
      },
      ...{ openedOn: null, closedOn: null, training: false, version: 2 },
      ...{ type: null, address: null, area: null, latitude: null, longitude: null, accessibility: {} },
    })
  })

  test('sends the same unit again, also at the same moment, and it is there once', async () => {
    const id = randomUUID()
    const answers = await Promise.all(Array.from({ length: 5 }, () => put('manager', id, unit())))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201])
  })

  test('is refused an id in use, an old version and a version of nothing', async () => {
    const id = randomUUID()
    await put('manager', id, unit())
    expect((await put('manager', id, unit({ environment: 'library' }))).status).toBe(409)
    expect((await put('manager', id, unit({ environment: 'library' }), { 'if-match': '"2"' })).status).toBe(
      412,
    )
    expect((await put('manager', randomUUID(), unit(), { 'if-match': '"1"' })).status).toBe(412)
  })

  test('cannot carry a unit to another municipality, nor take another’s', async () => {
    expect((await put('manager', randomUUID(), unit({ municipality: '564' }))).status).toBe(403)
    expect((await put('manager', world.units.oulu, unit(), { 'if-match': '"1"' })).status).toBe(403)
    expect((await put('ouluManager', world.units.oulu, unit(), { 'if-match': '"1"' })).status).toBe(403)
  })

  test('gives an id to one municipality alone, also where two ask for it at the same moment', async () => {
    const id = randomUUID()
    const answers = await Promise.all([
      put('manager', id, unit()),
      put('ouluManager', id, unit({ municipality: '564' })),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 403])
  })

  test('closes a unit, and later evenings there are refused while earlier ones are taken', async () => {
    const id = randomUUID()
    await put('manager', id, unit({ openedOn: '2020-01-01', closedOn: '2026-11-19' }))
    const late = await send(world, 'worker', randomUUID(), evening(id))
    expect([late.status, (await late.json()).errors]).toMatchObject([422, [{ field: 'date' }]])
    expect((await send(world, 'worker', randomUUID(), evening(id, { date: '2026-11-19' }))).status).toBe(201)
    expect((await send(world, 'worker', randomUUID(), evening(id, { date: '2019-12-31' }))).status).toBe(422)
  })

  test.each([
    ['closedOn', { openedOn: '2026-02-01', closedOn: '2026-01-31' }],
    ['openedOn', { openedOn: '2026-02-30' }],
    ['name.sv', { name: { fi: 'Talo', sv: ' ' } }],
    ['municipality', { municipality: '999' }],
    ['environment', { environment: 'moon' }],
  ])('is told that %s cannot be %j', async (field, changes) => {
    const answer = await put('manager', randomUUID(), unit(changes))
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { detail: expect.stringContaining(field), errors: [{ field }] },
    ])
  })
})

describe('the units of Porvoo', () => {
  test('are seen by its workers; a worker of one unit sees that one', async () => {
    expect(await (await list('worker')).json()).toHaveLength(
      await (await list('manager')).json().then((all: unknown[]) => all.length),
    )
    expect(await (await list('unitWorker')).json()).toMatchObject([{ id: world.units.porvoo }])
  })

  test.each(['ouluWorker', 'respondent', 'reviewer', 'analyst', 'steering', 'admin'] as const)(
    'are not seen by the %s',
    async (as) => {
      expect((await list(as)).status).toBe(403)
    },
  )

  test.each(['worker', 'unitWorker', 'respondent', 'admin'] as const)(
    'are not changed by the %s',
    async (as) => {
      expect((await put(as, randomUUID(), unit())).status).toBe(403)
      expect((await put(as, world.units.porvoo, unit(), { 'if-match': '"1"' })).status).toBe(403)
    },
  )

  test('of Juankoski are among those of Kuopio', async () => {
    expect(await (await list('kuopioWorker', '297')).json()).toMatchObject([
      { id: world.units.juankoski, municipality: '174' },
    ])
  })
})
