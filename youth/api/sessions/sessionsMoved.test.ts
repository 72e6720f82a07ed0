import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type World } from '../../../app/testing/world'
import { record, send, summary } from '../testing/sessions'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const year = { municipality: '638', from: '2026-01', to: '2026-12' }

describe('a correction', () => {
  test('to another unit leaves the first unit’s month and comes into the other’s', async () => {
    const here = { ...year, unit: world.units.porvoo }
    const there = { ...year, unit: world.units.porvooOther }
    await record(world, 'worker', evening(world.units.porvoo, { participants: { total: 5 } }))
    const id = await record(world, 'worker', evening(world.units.porvoo))
    expect((await summary(world, 'worker', here))['2026-11']).toMatchObject({
      sessions: 2,
      participations: 39,
      hours: 8,
    })

    await send(world, 'worker', id, evening(world.units.porvooOther), { 'if-match': '"1"' })
    expect((await summary(world, 'worker', here))['2026-11']).toMatchObject({
      sessions: 1,
      participations: 5,
      hours: 4,
    })
    expect((await summary(world, 'worker', there))['2026-11']).toMatchObject({
      sessions: 1,
      participations: 34,
      hours: 4,
    })
    expect(await summary(world, 'worker', { ...there, by: 'tag' })).toMatchObject({
      'social-relations': { sessions: 1, participations: 34 },
    })
  })

  test('of the day to another month moves what it counts', async () => {
    const unit = world.units.porvooOther
    const before = await summary(world, 'worker', { ...year, unit })
    const id = await record(
      world,
      'worker',
      evening(unit, { date: '2026-05-31', participants: { total: 7 } }),
    )
    await send(world, 'worker', id, evening(unit, { date: '2026-06-01', participants: { total: 8 } }), {
      'if-match': '"1"',
    })
    const after = await summary(world, 'worker', { ...year, unit })
    expect(after).toEqual({
      ...before,
      '2026-06': expect.objectContaining({ sessions: 1, participations: 8 }),
    })
  })

  test('of form, environment, tags and ages moves each', async () => {
    const unit = world.units.porvooOther
    const july = { municipality: '638', unit, from: '2026-07', to: '2026-07' }
    const id = await record(world, 'worker', evening(unit, { date: '2026-07-01' }))
    await send(
      world,
      'worker',
      id,
      evening(unit, {
        date: '2026-07-01',
        form: 'street',
        environment: 'street',
        tags: ['games', 'sports'],
        participants: { total: 10, detail: [{ age: '16-17', gender: 'boy', count: 10 }] },
      }),
      { 'if-match': '"1"' },
    )
    expect(Object.keys(await summary(world, 'worker', { ...july, by: 'form' }))).toEqual(['street'])
    expect(Object.keys(await summary(world, 'worker', { ...july, by: 'environment' }))).toEqual(['street'])
    expect(await summary(world, 'worker', { ...july, by: 'tag' })).toMatchObject({
      games: { participations: 5, sessions: 0.5, hours: 2 },
      sports: { participations: 5, sessions: 0.5, hours: 2 },
    })
    expect(await summary(world, 'worker', { ...july, by: 'age' })).toEqual({
      '16-17': expect.objectContaining({ participations: 10 }),
    })
    expect(await summary(world, 'worker', { ...july, by: 'gender' })).toEqual({
      boy: expect.objectContaining({ participations: 10 }),
    })
  })

  test('from held to cancelled takes the counts away and counts the cancellation', async () => {
    const unit = world.units.porvooOther
    const id = await record(world, 'worker', evening(unit, { date: '2026-08-03' }))
    const { participants: _, ...rest } = evening(unit, { date: '2026-08-03', exception: 'cancelled' })
    expect((await send(world, 'worker', id, rest, { 'if-match': '"1"' })).status).toBe(200)
    const august = await summary(world, 'worker', {
      municipality: '638',
      unit,
      from: '2026-08',
      to: '2026-08',
    })
    expect(august['2026-08']).toMatchObject({
      sessions: 0,
      participations: 0,
      hours: 0,
      staffHours: 0,
      cancelled: 1,
    })
  })
})
