import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { record, remove, send, sessionAt } from '../testing/sessions'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const open = async (as: TestPerson, id: string) => (await world.ask(sessionAt(id), { as })).status

describe('a worker of Oulu', () => {
  test('neither reads, writes nor deletes what Porvoo recorded', async () => {
    const id = await record(world, 'worker', evening(world.units.porvoo))
    expect(await open('ouluWorker', id)).toBe(403)
    expect((await world.ask(`${sessionAt(id)}/history`, { as: 'ouluWorker' })).status).toBe(403)
    expect((await remove(world, 'ouluWorker', id)).status).toBe(403)
    const put = await send(world, 'ouluWorker', id, evening(world.units.oulu))
    expect([put.status, Object.keys(await put.json())]).toEqual([
      403,
      expect.not.arrayContaining(['session']),
    ])
    expect((await send(world, 'ouluWorker', randomUUID(), evening(world.units.porvoo))).status).toBe(403)
    expect((await world.ask('/api/youth/sessions?municipality=638', { as: 'ouluWorker' })).status).toBe(403)
  })
})

describe('a worker of Porvoo', () => {
  test('cannot move an evening to a unit of Oulu, and it stays as it was', async () => {
    const id = await record(world, 'worker', evening(world.units.porvoo))
    expect((await send(world, 'worker', id, evening(world.units.oulu), { 'if-match': '"1"' })).status).toBe(
      403,
    )
    expect(await (await world.ask(sessionAt(id), { as: 'worker' })).json()).toMatchObject({
      version: 1,
      unit: world.units.porvoo,
    })
  })

  test('is told that a unit nobody has is a mistake in the field', async () => {
    const answer = await send(world, 'worker', randomUUID(), evening(randomUUID()))
    expect([answer.status, await answer.json()]).toMatchObject([422, { errors: [{ field: 'unit' }] }])
  })
})

describe('a worker of one unit', () => {
  test('sees and writes the evenings of that unit alone', async () => {
    const [mine, others] = [world.units.porvoo, world.units.porvooOther]
    const here = await record(world, 'unitWorker', evening(mine))
    const there = await record(world, 'worker', evening(others))
    expect([await open('unitWorker', here), await open('unitWorker', there)]).toEqual([200, 403])
    expect((await send(world, 'unitWorker', randomUUID(), evening(others))).status).toBe(403)
    expect((await send(world, 'unitWorker', here, evening(others), { 'if-match': '"1"' })).status).toBe(403)
    expect((await send(world, 'unitWorker', there, evening(mine), { 'if-match': '"1"' })).status).toBe(403)
    expect((await remove(world, 'unitWorker', there)).status).toBe(403)
  })

  test('lists the municipality and gets the own unit’s part of it', async () => {
    await record(world, 'worker', evening(world.units.porvooOther))
    await record(world, 'unitWorker', evening(world.units.porvoo))
    const { sessions } = await (
      await world.ask('/api/youth/sessions?municipality=638', { as: 'unitWorker' })
    ).json()
    expect(new Set(sessions.map((session: { unit: string }) => session.unit))).toEqual(
      new Set([world.units.porvoo]),
    )
    const other = await world.ask(`/api/youth/sessions?municipality=638&unit=${world.units.porvooOther}`, {
      as: 'unitWorker',
    })
    expect(other.status).toBe(403)
  })

  test('does not get the municipality’s sums, for they would be only a part of them', async () => {
    const asked = (more: string) =>
      world.ask(`/api/youth/summary?municipality=638&from=2026-11&to=2026-11${more}`, { as: 'unitWorker' })
    expect((await asked('')).status).toBe(403)
    expect((await asked(`&unit=${world.units.porvoo}`)).status).toBe(200)
    expect((await asked(`&unit=${world.units.porvooOther}`)).status).toBe(403)
  })
})

describe('a worker of Kuopio', () => {
  test('reads and records in a unit of Juankoski, which has become part of Kuopio; its code stays', async () => {
    const id = await record(world, 'kuopioWorker', evening(world.units.juankoski))
    expect(await (await world.ask(sessionAt(id), { as: 'kuopioWorker' })).json()).toMatchObject({
      municipality: '174',
    })
    const { sessions } = await (
      await world.ask('/api/youth/sessions?municipality=297', { as: 'kuopioWorker' })
    ).json()
    expect(sessions).toMatchObject([{ id, municipality: '174' }])
    expect((await world.ask('/api/youth/sessions?municipality=174', { as: 'kuopioWorker' })).status).toBe(200)
  })
})

describe('people without youth work', () => {
  test.each(['respondent', 'approver', 'reviewer', 'analyst', 'steering', 'admin'] as const)(
    'the %s sees and writes no session',
    async (as) => {
      const id = await record(world, 'worker', evening(world.units.porvoo))
      expect(await open(as, id)).toBe(403)
      expect((await world.ask('/api/youth/sessions?municipality=638', { as })).status).toBe(403)
      expect((await send(world, as, randomUUID(), evening(world.units.porvoo))).status).toBe(403)
      expect((await remove(world, as, id)).status).toBe(403)
    },
  )
})

describe('on a shared phone', () => {
  test('what one person made is not written in the name of the next', async () => {
    const id = randomUUID()
    const meant = { 'expected-person': world.people.worker.id }
    const answer = await send(world, 'colleague', id, evening(world.units.porvoo), {
      ...meant,
      'idempotency-key': randomUUID(),
    })
    expect([answer.status, await answer.json()]).toMatchObject([409, { type: '/problems/other-person' }])
    expect(await open('worker', id)).toBe(404)
    const { rows } = await sql`select 1 from base.audit where subject = ${id}`.execute(world.database.owner)
    expect(rows).toEqual([])
    expect((await send(world, 'worker', id, evening(world.units.porvoo), meant)).status).toBe(201)
    const removed = await remove(world, 'colleague', id, { 'if-match': '"1"', ...meant })
    expect([removed.status, await open('worker', id)]).toEqual([409, 200])
  })

  test('a sending after sign-out asks to sign in', async () => {
    const answer = await world.ask(sessionAt(randomUUID()), {
      method: 'PUT',
      body: evening(world.units.porvoo),
      headers: { 'expected-person': world.people.worker.id },
    })
    expect(answer.status).toBe(401)
  })
})
