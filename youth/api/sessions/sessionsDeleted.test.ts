import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type World } from '../../../app/testing/world'
import { record, remove, send, sessionAt, summary } from '../testing/sessions'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const statusOf = async (answer: Promise<Response>) => (await answer).status

describe('a worker deletes an evening', () => {
  test('and it is gone: from reading, from the list and from the month', async () => {
    const id = await record(world, 'ouluWorker', evening(world.units.oulu))
    expect(await statusOf(remove(world, 'ouluWorker', id))).toBe(204)
    expect(await statusOf(world.ask(sessionAt(id), { as: 'ouluWorker' }))).toBe(410)
    const list = await world.ask('/api/youth/sessions?municipality=564', { as: 'ouluWorker' })
    expect(await list.json()).toEqual({ sessions: [], next: null })
    expect(
      await summary(world, 'ouluWorker', { municipality: '564', from: '2026-11', to: '2026-11' }),
    ).toEqual({})
  })

  test('and its id is never used again, by them or by others', async () => {
    const id = await record(world, 'worker', evening(world.units.porvoo))
    await remove(world, 'worker', id)
    expect(await statusOf(send(world, 'worker', id, evening(world.units.porvoo)))).toBe(410)
    expect(
      await statusOf(send(world, 'worker', id, evening(world.units.porvoo), { 'if-match': '"2"' })),
    ).toBe(410)
    expect(await statusOf(remove(world, 'worker', id, { 'if-match': '"2"' }))).toBe(410)
    expect(await statusOf(send(world, 'ouluWorker', id, evening(world.units.oulu)))).toBe(403)
  })

  test('and the tombstone keeps the place and the time and nothing of the content', async () => {
    const everything = evening(world.units.porvoo, {
      participants: {
        total: 40,
        detail: [{ age: '9-12', gender: 'boy', count: 3 }],
        new: 4,
        unique: 30,
        online: [{ channel: 'chat', active: 5 }],
      },
      provider: 'own',
      language: 'sv',
      youthOrganisers: 3,
      volunteers: { count: 1, minutes: 90 },
      partners: ['4H'],
      tags: ['games'],
      localTags: ['mopokortti'],
      goals: 'partly',
      rating: 4,
      cost: 12.35,
      reflection: 'Rauhallinen ilta.',
    })
    const id = await record(world, 'worker', everything)
    await remove(world, 'worker', id)
    const { rows } = await sql<Record<string, unknown>>`select * from youth.session where id = ${id}`.execute(
      world.database.owner,
    )
    const kept = Object.entries(rows[0] ?? {}).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && !value.length),
    )
    expect(kept.map(([column]) => column).sort()).toEqual(
      [
        ...[
          'municipality',
          'id',
          'unit',
          'version',
          'date',
          'start_time',
          'end_time',
          'starts_at',
          'ends_at',
          'minutes',
        ],
        ...['recorded_by', 'recorded_at', 'changed_at', 'deleted_at', 'codes', 'form', 'exception'],
      ].sort(),
    )
    // These columns may not be empty: what stands there is the same for every tombstone.
    expect(rows[0]).toMatchObject({ form: 'other', exception: 'cancelled' })
  })

  test('only in the version in hand, and only by saying which', async () => {
    const id = await record(world, 'worker', evening(world.units.porvoo))
    expect(await statusOf(remove(world, 'worker', id, {}))).toBe(428)
    const late = await remove(world, 'worker', id, { 'if-match': '"7"' })
    expect([late.status, await late.json()]).toMatchObject([412, { session: { id, version: 1 } }])
    expect(await statusOf(remove(world, 'worker', id, { 'if-match': 'now' }))).toBe(400)
    expect(await statusOf(world.ask(sessionAt(id), { as: 'worker' }))).toBe(200)
    expect(await statusOf(remove(world, 'worker', id, { 'if-match': '*' }))).toBe(204)
  })

  test('that never was, and hears so', async () => {
    expect(await statusOf(remove(world, 'worker', randomUUID()))).toBe(404)
  })

  test('at the same moment as a colleague, and it leaves the month once', async () => {
    const unit = world.units.porvooOther
    await record(world, 'worker', evening(unit))
    const id = await record(world, 'worker', evening(unit))
    const answers = await Promise.all([
      remove(world, 'worker', id),
      remove(world, 'colleague', id),
      remove(world, 'manager', id),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410, 410])
    const month = await summary(world, 'worker', {
      municipality: '638',
      unit,
      from: '2026-11',
      to: '2026-11',
    })
    expect(month['2026-11']).toMatchObject({ sessions: 1, participations: 34 })
  })
})
