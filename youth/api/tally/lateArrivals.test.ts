import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type World } from '../../../app/testing/world'
import { record, remove, send, sessionAt } from '../testing/sessions'
import { arrival, arrivals, arrive, beginCounting, settle, tallyOf, today } from '../testing/tallies'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const closed = (total: number, detail: object[] = []) =>
  evening(world.units.porvoo, { date: today(), participants: { total, detail } })
const stored = async (id: string) => (await world.ask(sessionAt(id), { as: 'worker' })).json()
const listed = async (id: string) => {
  const answer = await world.ask('/api/youth/tallies?municipality=638', { as: 'worker' })
  const { tallies } = (await answer.json()) as { tallies: { session: string }[] }
  return tallies.find(({ session }) => session === id)
}

describe('saving the session', () => {
  test('closes its tally on every phone, and nothing is left over', async () => {
    const id = await beginCounting(world, 'worker', world.units.porvoo, arrivals(3))
    expect(await listed(id)).toMatchObject({ state: 'open', total: 3 })
    await record(world, 'worker', closed(3), id)
    expect(await tallyOf(world, 'colleague', id)).toMatchObject({ state: 'recorded', total: 0, detail: [] })
    expect(await listed(id)).toBeUndefined()
  })

  test('counts what its phone had seen: what a colleague sent meanwhile needs somebody', async () => {
    const [mine, hers] = [randomUUID(), randomUUID()]
    const id = randomUUID()
    const draft = { unit: world.units.porvoo, date: today() }
    await arrive(world, 'worker', id, arrivals(3), { draft, phone: mine })
    const { version } = await tallyOf(world, 'worker', id)
    await arrive(world, 'colleague', id, arrivals(2, { age: '16-17' }), { phone: hers })
    // Counted without a network, sent before the record, and in the number that it says.
    await arrive(world, 'worker', id, arrivals(1), { phone: mine })
    const answer = await world.ask(`${sessionAt(id)}?tally=${version}&phone=${mine}`, {
      ...{ as: 'worker', method: 'PUT' },
      body: closed(4),
    })
    expect(answer.status).toBe(201)
    expect(await tallyOf(world, 'worker', id)).toMatchObject({
      state: 'recorded',
      total: 2,
      detail: [{ age: '16-17', count: 2 }],
    })
    expect(await listed(id)).toMatchObject({ state: 'recorded', waiting: 2 })
  })
})

describe('those who were counted after the session was recorded', () => {
  const late = async (...said: object[]) => {
    const before = arrivals(2)
    const id = await beginCounting(world, 'worker', world.units.porvoo, before)
    await record(world, 'worker', closed(2, [{ age: '13-15', gender: 'unspecified', count: 2 }]), id)
    await arrive(world, 'colleague', id, said)
    return { id, before, version: (await tallyOf(world, 'worker', id)).version }
  }

  test('are kept apart and not counted silently', async () => {
    const { id } = await late(...arrivals(2))
    expect(await stored(id)).toMatchObject({ participants: { total: 2 }, version: 1 })
    expect(await tallyOf(world, 'worker', id)).toMatchObject({ state: 'recorded', total: 2 })
  })

  test('are added by a correction, once', async () => {
    const { id, version } = await late(arrival(), arrival({ age: '18-24' }))
    const answer = await settle(world, 'worker', id, 'add', version)
    expect([answer.status, await answer.json()]).toMatchObject([200, { total: 0 }])
    expect(await stored(id)).toMatchObject({
      version: 2,
      participants: {
        total: 4,
        detail: [
          { age: '13-15', count: 3 },
          { age: '18-24', count: 1 },
        ],
      },
    })
    expect((await settle(world, 'worker', id, 'add', version)).status).toBe(412)
    expect(await stored(id)).toMatchObject({ version: 2 })
  })

  test('are put aside, and stay there though the phone sends them for weeks', async () => {
    const said = arrivals(2)
    const { id, version } = await late(...said)
    expect((await settle(world, 'worker', id, 'put-aside', version)).status).toBe(200)
    for (const again of [said, said.map((one) => ({ ...one, undo: true })), said])
      await arrive(world, 'colleague', id, again)
    expect(await tallyOf(world, 'worker', id)).toMatchObject({ total: 0, detail: [] })
    expect(await stored(id)).toMatchObject({ participants: { total: 2 } })
  })

  test('are not decided about where more has come than was seen', async () => {
    const { id, version } = await late(arrival())
    await arrive(world, 'colleague', id, arrivals(1))
    const answer = await settle(world, 'worker', id, 'add', version)
    expect([answer.status, (await answer.json()).type]).toEqual([
      412,
      expect.stringContaining('tally-changed'),
    ])
    expect(await tallyOf(world, 'worker', id)).toMatchObject({ total: 2 })
  })

  test('may be fewer: a taking back that comes late takes one out', async () => {
    const { id, before } = await late()
    await arrive(world, 'worker', id, [{ ...before[0], undo: true }])
    const tally = await tallyOf(world, 'worker', id)
    expect(tally).toMatchObject({ total: -1, detail: [{ age: '13-15', count: -1 }] })
    await settle(world, 'worker', id, 'add', tally.version)
    expect(await stored(id)).toMatchObject({ participants: { total: 1 } })
  })

  test('are recognised when the phone sends again what the record counts', async () => {
    const { id, before } = await late()
    await arrive(world, 'worker', id, before)
    expect(await tallyOf(world, 'worker', id)).toMatchObject({ total: 0 })
  })

  test('need somebody too where the evening was recorded without a tally', async () => {
    const id = await record(world, 'worker', closed(5))
    expect((await arrive(world, 'worker', id, arrivals(1))).status).toBe(201)
    expect(await listed(id)).toMatchObject({ state: 'recorded', waiting: 1 })
  })

  test('go with the session when it is deleted', async () => {
    const { id } = await late(...arrivals(2))
    await remove(world, 'worker', id)
    expect(await listed(id)).toBeUndefined()
    expect((await world.ask(`${sessionAt(id)}/tally`, { as: 'worker' })).status).toBe(410)
  })

  test('are nobody else’s to decide about', async () => {
    const { id, version } = await late(arrival())
    for (const as of ['ouluWorker', 'respondent', 'analyst'] as const)
      expect((await settle(world, as, id, 'add', version)).status).toBe(403)
  })
})

describe('a count that was begun by mistake', () => {
  test('is put aside, and nothing of it is added to what is recorded later', async () => {
    const id = await beginCounting(world, 'worker', world.units.porvoo, arrivals(3))
    const { version } = await tallyOf(world, 'worker', id)
    expect((await settle(world, 'worker', id, 'add', version)).status).toBe(409)
    expect(await (await settle(world, 'worker', id, 'put-aside', version)).json()).toMatchObject({
      state: 'put-aside',
      total: 0,
    })
    expect(await listed(id)).toBeUndefined()
    expect((await send(world, 'worker', id, closed(7))).status).toBe(201)
    expect(await stored(id)).toMatchObject({ participants: { total: 7 } })
  })
})

describe('whether genders are counted live', () => {
  const choose = (as: 'manager' | 'worker' | 'ouluManager', gender: boolean) =>
    world.ask('/api/youth/tally-choice', { as, method: 'PUT', body: { municipality: '638', gender } })

  test('is the manager’s decision, and not so before it is made', async () => {
    const read = async () =>
      (await world.ask('/api/youth/tally-choice?municipality=638', { as: 'manager' })).json()
    expect(await read()).toEqual({ gender: false })
    expect([(await choose('worker', true)).status, (await choose('ouluManager', true)).status]).toEqual([
      403, 403,
    ])
    expect((await choose('manager', true)).status).toBe(200)
    expect(await read()).toEqual({ gender: true })
    const told = await world.ask('/api/youth/tallies?municipality=638', { as: 'unitWorker' })
    expect(await told.json()).toMatchObject({ gender: true })
  })
})
