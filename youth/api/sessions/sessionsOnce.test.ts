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

const statuses = (answers: readonly Response[]) => answers.map(({ status }) => status).sort()
const total = (number: number) => evening(world.units.porvoo, { participants: { total: number } })

describe('a phone that repeats a sending with its key', () => {
  test('gets its first answer again, also after the evening was corrected', async () => {
    const [id, key] = [randomUUID(), randomUUID()]
    const first = await send(world, 'worker', id, total(10), { 'idempotency-key': key })
    await send(world, 'colleague', id, total(11), { 'if-match': '"1"' })
    const again = await send(world, 'worker', id, total(10), { 'idempotency-key': key })
    expect([again.status, again.headers.get('etag')]).toEqual([201, '"1"'])
    expect(await again.json()).toEqual(await first.json())
    expect(await (await world.ask(sessionAt(id), { as: 'worker' })).json()).toMatchObject({
      participants: { total: 11 },
    })
  })

  test('gets its first answer again after the evening was deleted, and nothing comes back to life', async () => {
    const [id, key] = [randomUUID(), randomUUID()]
    await send(world, 'worker', id, total(10), { 'idempotency-key': key })
    await remove(world, 'worker', id)
    expect((await send(world, 'worker', id, total(10), { 'idempotency-key': key })).status).toBe(201)
    expect((await world.ask(sessionAt(id), { as: 'worker' })).status).toBe(410)
  })

  test('gets its first answer again where the evening has moved to a unit it does not reach', async () => {
    const [id, key] = [randomUUID(), randomUUID()]
    await send(world, 'unitWorker', id, total(10), { 'idempotency-key': key })
    await send(world, 'manager', id, evening(world.units.porvooOther), { 'if-match': '"1"' })
    expect((await send(world, 'unitWorker', id, total(10), { 'idempotency-key': key })).status).toBe(201)
    expect((await send(world, 'unitWorker', id, total(10))).status).toBe(403)
  })

  test('gets the first answer of a correction and of a deletion too', async () => {
    const id = await record(world, 'worker', total(10))
    const correction = { 'if-match': '"1"', 'idempotency-key': randomUUID() }
    const deletion = { 'if-match': '"2"', 'idempotency-key': randomUUID() }
    expect((await send(world, 'worker', id, total(12), correction)).status).toBe(200)
    expect((await remove(world, 'worker', id, deletion)).status).toBe(204)
    const again = await send(world, 'worker', id, total(12), correction)
    expect([again.status, again.headers.get('etag')]).toEqual([200, '"2"'])
    expect((await remove(world, 'worker', id, deletion)).status).toBe(204)
  })

  test.each([
    ['content', () => total(11), {}],
    ['version', () => total(10), { 'if-match': '"1"' }],
  ] as const)('is told when the key was used for another %s', async (_, body, headers) => {
    const [id, key] = [randomUUID(), randomUUID()]
    await send(world, 'worker', id, total(10), { 'idempotency-key': key })
    const answer = await send(world, 'worker', id, body(), { 'idempotency-key': key, ...headers })
    expect([answer.status, (await answer.json()).detail]).toEqual([
      422,
      expect.stringContaining('Idempotency-Key'),
    ])
  })

  test('keeps its key apart from the same key of another person', async () => {
    const key = randomUUID()
    const [mine, yours] = [randomUUID(), randomUUID()]
    expect((await send(world, 'worker', mine, total(1), { 'idempotency-key': key })).status).toBe(201)
    expect((await send(world, 'colleague', yours, total(2), { 'idempotency-key': key })).status).toBe(201)
  })

  test('may try a refused sending again with the same key: a refusal had no effect', async () => {
    const [id, key] = [randomUUID(), randomUUID()]
    const future = evening(world.units.porvoo, { date: '2999-01-01' })
    expect((await send(world, 'worker', id, future, { 'idempotency-key': key })).status).toBe(422)
    expect((await send(world, 'worker', id, total(10), { 'idempotency-key': key })).status).toBe(201)
  })

  test.each(['', 'ä'.repeat(5), 'x'.repeat(201)])('is told that the key "%s" cannot be one', async (key) => {
    const answer = await send(world, 'worker', randomUUID(), total(1), { 'idempotency-key': key })
    expect([answer.status, (await answer.json()).detail]).toEqual([
      422,
      expect.stringContaining('Idempotency-Key'),
    ])
  })

  test('leaves no free text where the answers are kept', async () => {
    await send(world, 'worker', randomUUID(), evening(world.units.porvoo, { reflection: 'Salainen sana' }), {
      'idempotency-key': randomUUID(),
    })
    const { rows } = await sql`select 1 from base.intake where answer::text like '%Salainen%'`.execute(
      world.database.owner,
    )
    expect(rows).toEqual([])
  })
})

describe('sendings at the same moment', () => {
  test('of one evening with one key are recorded once, and both hear the same', async () => {
    const unit = world.units.juankoski
    const [id, key] = [randomUUID(), randomUUID()]
    const sending = () => send(world, 'kuopioWorker', id, evening(unit), { 'idempotency-key': key })
    const answers = await Promise.all(Array.from({ length: 8 }, sending))
    expect(statuses(answers)).toEqual(Array(8).fill(201))
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
    const month = await summary(world, 'kuopioWorker', {
      municipality: '297',
      unit,
      from: '2026-11',
      to: '2026-11',
    })
    expect(month['2026-11']).toMatchObject({ sessions: 1, participations: 34 })
  })

  test('of one evening without a key are recorded once', async () => {
    const id = randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => send(world, 'ouluWorker', id, evening(world.units.oulu))),
    )
    expect(statuses(answers)).toEqual([...Array(7).fill(200), 201])
    const month = await summary(world, 'ouluWorker', { municipality: '564', from: '2026-11', to: '2026-11' })
    expect(month['2026-11']).toMatchObject({ sessions: 1, participations: 34 })
  })

  test('of one evening with a key each are recorded once, and each key keeps its own answer', async () => {
    const id = randomUUID()
    const keys = Array.from({ length: 8 }, () => randomUUID())
    const sendAll = () =>
      Promise.all(keys.map((key) => send(world, 'worker', id, total(7), { 'idempotency-key': key })))
    const answers = await sendAll()
    expect(statuses(answers)).toEqual([...Array(7).fill(200), 201])
    const again = await sendAll()
    expect(again.map(({ status }) => status)).toEqual(answers.map(({ status }) => status))
    expect(await again[0]?.json()).toEqual(await answers[0]?.json())
  })

  test('of two evenings under one key: one is recorded, and of the other nothing is left', async () => {
    const [ids, key] = [[randomUUID(), randomUUID()], randomUUID()]
    const answers = await Promise.all(
      ids.map((id) => send(world, 'worker', id, total(8), { 'idempotency-key': key })),
    )
    expect(statuses(answers)).toEqual([201, 422])
    const found = await Promise.all(ids.map((id) => world.ask(sessionAt(id), { as: 'worker' })))
    expect(statuses(found)).toEqual([200, 404])
  })

  test('of ten contents under one id: exactly one wins, and nine are shown it', async () => {
    const id = randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => send(world, 'worker', id, total(100 + index))),
    )
    expect(statuses(answers)).toEqual([201, ...Array(9).fill(409)])
    const won = (await (await world.ask(sessionAt(id), { as: 'worker' })).json()).participants.total
    for (const answer of answers.filter(({ status }) => status === 409)) {
      expect((await answer.json()).session.participants.total).toBe(won)
    }
  })

  test('of ten corrections of one version: exactly one wins', async () => {
    const id = await record(world, 'worker', total(1))
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        send(world, 'worker', id, total(200 + index), { 'if-match': '"1"' }),
      ),
    )
    expect(statuses(answers)).toEqual([200, ...Array(9).fill(412)])
  })

  test('of a move to another municipality and a correction: one wins, and the other is told', async () => {
    const id = await record(world, 'kuopioWorker', evening(world.units.juankoski))
    await sql`insert into youth.unit (municipality, id, name_fi, name_sv, environment)
      values ('297', ${id}, 'Kuopion tila', 'Lokal i Kuopio', 'youth-facility')`.execute(world.database.owner)
    const answers = await Promise.all([
      send(world, 'kuopioWorker', id, evening(id), { 'if-match': '"1"' }),
      send(world, 'kuopioWorker', id, evening(world.units.juankoski, { participants: { total: 3 } }), {
        'if-match': '"1"',
      }),
    ])
    expect(statuses(answers)).toEqual([200, 412])
  })
})
