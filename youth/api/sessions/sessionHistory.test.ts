import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type World } from '../../../app/testing/world'
import { record, remove, send, sessionAt } from '../testing/sessions'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const history = async (id: string) => (await world.ask(`${sessionAt(id)}/history`, { as: 'worker' })).json()

describe('the history of an evening', () => {
  test('tells who recorded, corrected and deleted it, in that order, and what changed', async () => {
    const id = await record(world, 'worker', evening(world.units.porvoo))
    await send(
      world,
      'manager',
      id,
      evening(world.units.porvooOther, { form: 'event', participants: { total: 40 } }),
      { 'if-match': '"1"' },
    )
    await remove(world, 'colleague', id, { 'if-match': '"2"' })
    expect(await history(id)).toEqual([
      { at: expect.any(String), person: 'worker', action: 'created', changes: {} },
      {
        at: expect.any(String),
        person: 'manager',
        action: 'corrected',
        changes: {
          unit: [world.units.porvoo, world.units.porvooOther],
          form: ['open', 'event'],
          participants: [34, 40],
          detail: [[{ age: '13-15', gender: 'girl', role: 'participant', count: 12 }], []],
        },
      },
      {
        at: expect.any(String),
        person: 'colleague',
        action: 'deleted',
        changes: { participants: [40, null] },
      },
    ])
  })

  test('says of words only that they changed', async () => {
    const id = await record(world, 'worker', evening(world.units.porvoo, { reflection: 'Salainen sana' }))
    const changed = evening(world.units.porvoo, {
      reflection: 'Toinen sana',
      partners: ['Salaseura'],
      localTags: ['Salatunnus'],
    })
    await send(world, 'worker', id, changed, { 'if-match': '"1"' })
    const [, correction] = await history(id)
    expect(correction.changes).toEqual({ reflection: 'changed', partners: 'changed', localTags: 'changed' })
    expect(JSON.stringify(await history(id))).not.toMatch(/Sala|sana/)
  })

  test('has one entry for a sending that was repeated, and none for a refused one', async () => {
    const id = randomUUID()
    for (const _ of [1, 2, 3])
      await send(world, 'worker', id, evening(world.units.porvoo), { 'idempotency-key': id })
    await send(world, 'worker', id, evening(world.units.porvoo))
    await send(world, 'worker', id, evening(world.units.porvoo, { participants: { total: 1 } }))
    await send(world, 'worker', id, evening(world.units.porvoo, { participants: { total: 1 } }), {
      'if-match': '"9"',
    })
    expect(await history(id)).toHaveLength(1)
  })

  test('names whom a rating may be by to themselves alone, and says of ratings only that they changed', async () => {
    const id = await record(world, 'worker', evening(world.units.porvoo, { rating: 2 }))
    const sixty = { rating: 2, participants: { total: 60 } }
    await send(world, 'colleague', id, evening(world.units.porvoo, sixty), { 'if-match': '"1"' })
    await send(world, 'manager', id, evening(world.units.porvoo, { ...sixty, rating: 3 }), {
      'if-match': '"2"',
    })
    const later = evening(world.units.porvoo, { ...sixty, rating: 3, reflection: 'Uusi' })
    await send(world, 'worker', id, later, { 'if-match': '"3"' })
    const readBy = async (as: 'worker' | 'colleague' | 'manager') => {
      const entries: { person: string | null }[] = await (
        await world.ask(`${sessionAt(id)}/history`, { as })
      ).json()
      const one = await (await world.ask(sessionAt(id), { as })).json()
      const list = await (await world.ask('/api/youth/sessions?municipality=638&limit=200', { as })).json()
      const listed = list.sessions.find((session: { id: string }) => session.id === id)
      expect([listed.recordedBy, one.rating]).toEqual([one.recordedBy, 3])
      return [one.recordedBy, ...entries.map(({ person }) => person)]
    }
    expect(await readBy('worker')).toEqual([world.people.worker.id, 'worker', 'colleague', null, 'worker'])
    expect(await readBy('colleague')).toEqual([null, null, 'colleague', null, null])
    expect(await readBy('manager')).toEqual([null, null, 'colleague', 'manager', null])
    expect((await history(id)).at(2)).toEqual({
      ...{ at: expect.any(String), person: null, action: 'corrected' },
      changes: { rating: 'changed' },
    })
    const refused = await send(world, 'manager', id, evening(world.units.porvoo), { 'if-match': '"1"' })
    expect(await refused.json()).toMatchObject({ session: { rating: 3, recordedBy: null } })
  })

  test('of one that never was is not found', async () => {
    expect((await world.ask(`${sessionAt(randomUUID())}/history`, { as: 'worker' })).status).toBe(404)
  })
})
