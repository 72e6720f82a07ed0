import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type TestPerson, testPeople, type World } from '../../app/testing/world'
import type { QueuedThread, Thread, ThreadPage, Unread } from './schemas'
import { answer, ask, get, question, reply, send } from './testing/threads'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const own = (as: TestPerson, id: string) => get<Thread>(world, as, `/api/support/threads/${id}`)
const list = (as: TestPerson) => get<ThreadPage>(world, as, '/api/support/threads')
const unread = async (as: TestPerson) => (await get<Unread>(world, as, '/api/support/unread')).answers
const setState = (as: TestPerson, path: string, state: string, headers = {}) =>
  world.ask(`${path}/state`, { as, method: 'PUT', body: { state }, headers })

describe('a worker', () => {
  test('asks, is answered, replies, closes and opens again', async () => {
    const id = await ask(world, 'worker')
    expect(await own('worker', id)).toMatchObject({
      state: 'open',
      kind: 'question',
      screen: '/sessions/:id',
      messages: [{ number: 1, byTeam: false, text: question().text }],
    })
    await answer(world, id)
    expect(await own('worker', id)).toMatchObject({ state: 'answered', messages: [{}, { byTeam: true }] })
    await reply(world, 'worker', id, 'Kiitos!')
    const waiting = await own('worker', id)
    expect([waiting.state, waiting.messages.map(({ number }) => number)]).toEqual(['open', [1, 2, 3]])
    const path = `/api/support/threads/${id}`
    expect((await setState('worker', path, 'closed', { 'if-match': `"${waiting.version}"` })).status).toBe(
      200,
    )
    expect((await own('worker', id)).state).toBe('closed')
    expect((await setState('worker', path, 'open')).status).toBe(200)
    expect((await own('worker', id)).state).toBe('open')
  })

  test('reads answers of the national team without the names of its people', async () => {
    const id = await ask(world, 'worker')
    await answer(world, id)
    const { messages } = await own('worker', id)
    expect(messages.map(({ byTeam, author }) => [byTeam, author])).toEqual([
      [false, 'worker'],
      [true, null],
    ])
  })

  test('sees how many answers are new, until they are seen', async () => {
    const id = await ask(world, 'kuopioWorker')
    expect(await unread('kuopioWorker')).toBe(0)
    await answer(world, id, 'Ensin näin.')
    await answer(world, id, 'Ja sitten näin.')
    expect(await unread('kuopioWorker')).toBe(2)
    expect((await list('kuopioWorker')).threads).toMatchObject([{ id, unread: 2, state: 'answered' }])
    const seen = (number: number) =>
      world.ask(`/api/support/threads/${id}/seen`, { as: 'kuopioWorker', method: 'PUT', body: { number } })
    expect((await seen(2)).status).toBe(204)
    expect(await unread('kuopioWorker')).toBe(1)
    expect((await seen(200)).status).toBe(204)
    expect(await unread('kuopioWorker')).toBe(0)
    await answer(world, id, 'Vielä yksi.')
    expect(await unread('kuopioWorker')).toBe(1)
  })

  test('asks twice the same and has asked once; another text under the same id is refused', async () => {
    const id = randomUUID()
    const sent = await Promise.all([1, 2, 3].map(() => send(world, 'ouluWorker', id, question())))
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 200, 201])
    const other = await send(world, 'ouluWorker', id, question({ text: 'Muuta' }))
    expect([other.status, (await other.json()).type]).toEqual([409, '/problems/already-sent'])
    expect((await list('ouluWorker')).threads).toHaveLength(1)
  })

  test('sends again with the same key and gets the first answer', async () => {
    const id = randomUUID()
    const key = { 'idempotency-key': randomUUID() }
    const [first, second] = [
      await send(world, 'worker', id, question(), key),
      await send(world, 'worker', id, question(), key),
    ]
    expect([first.status, second.status, await second.json()]).toEqual([201, 201, await first.json()])
    expect((await send(world, 'worker', randomUUID(), question(), key)).status).toBe(422)
  })

  test('presses twice and the reply is there once', async () => {
    const id = await ask(world, 'worker')
    const message = `/api/support/threads/${id}/messages/${randomUUID()}`
    const press = () => world.ask(message, { as: 'worker', method: 'PUT', body: { text: 'Lisään vielä.' } })
    const pressed = await Promise.all([press(), press()])
    expect(pressed.map(({ status }) => status).sort()).toEqual([200, 201])
    expect((await own('worker', id)).messages).toHaveLength(2)
  })

  test('does not close over an answer that came in between', async () => {
    const id = await ask(world, 'worker')
    const { version } = await own('worker', id)
    await answer(world, id)
    const closed = await setState('worker', `/api/support/threads/${id}`, 'closed', {
      'if-match': `"${version}"`,
    })
    expect([closed.status, (await own('worker', id)).state]).toEqual([412, 'answered'])
  })
})

describe('what somebody asked', () => {
  const others = (Object.keys(testPeople) as TestPerson[]).filter((one) => one !== 'worker')

  test.each(others)('is not there for %s', async (as) => {
    const id = await ask(world, 'worker')
    const at = `/api/support/threads/${id}`
    expect((await world.ask(at, { as })).status).toBe(404)
    const message = { as, method: 'PUT', body: { text: 'Minäkin' } } as const
    expect((await world.ask(`${at}/messages/${randomUUID()}`, message)).status).toBe(404)
    expect((await setState(as, at, 'closed')).status).toBe(404)
    expect((await world.ask(`${at}/seen`, { as, method: 'PUT', body: { number: 1 } })).status).toBe(404)
    expect((await send(world, as, id, question())).status).toBe(409)
    expect((await list(as)).threads.map((thread) => thread.id)).not.toContain(id)
    expect(await own('worker', id)).toMatchObject({ state: 'open', version: 1 })
  })

  test.each(others.filter((one) => one !== 'team'))('is not answered by %s', async (as) => {
    const id = await ask(world, 'worker')
    const at = `/api/support/queue/${id}`
    expect((await world.ask('/api/support/queue', { as })).status).toBe(403)
    expect((await world.ask(at, { as })).status).toBe(403)
    const body = { text: 'Vastaan' }
    expect((await world.ask(`${at}/messages/${randomUUID()}`, { as, method: 'PUT', body })).status).toBe(403)
    expect((await setState(as, at, 'closed')).status).toBe(403)
  })

  test('is behind a sign-in', async () => {
    for (const path of ['threads', `threads/${randomUUID()}`, 'unread', 'queue', `queue/${randomUUID()}`])
      expect((await world.ask(`/api/support/${path}`)).status).toBe(401)
    const sent = await world.ask(`/api/support/threads/${randomUUID()}`, { method: 'PUT', body: question() })
    expect(sent.status).toBe(401)
  })

  test('leaves no word of it in the audit or among accepted writes', async () => {
    const secret = `salaisuus-${randomUUID()}`
    const id = randomUUID()
    await send(world, 'worker', id, question({ text: secret }), { 'idempotency-key': randomUUID() })
    await reply(world, 'worker', id, `Vielä ${secret}`)
    await answer(world, id, `Ai ${secret}`)
    const { rows } = await sql<{ text: string }>`select to_jsonb(a)::text as text from base.audit a
      union all select to_jsonb(i)::text from base.intake i`.execute(world.database.owner)
    expect(rows.filter(({ text }) => text.includes(secret))).toEqual([])
    const audit = await sql`select action from base.audit where subject = ${id} order by id`.execute(
      world.database.owner,
    )
    expect(audit.rows).toEqual([{ action: 'asked' }, { action: 'replied' }, { action: 'answered' }])
  })
})

describe('a text', () => {
  test('of 1 MB is refused with a sentence about its size', async () => {
    const sent = await send(world, 'worker', randomUUID(), question({ text: 'ä'.repeat(1_000_000) }))
    expect([sent.status, (await sent.json()).detail]).toEqual([413, expect.stringContaining('64')])
  })

  test.each([
    ['5,001 characters', 'x'.repeat(5001)],
    ['nothing but white space', ' \n\t '],
    ['a zero character', 'a\u0000b'],
    ['half a character', 'a\ud800'],
  ])('of %s is refused by its name', async (_, text) => {
    const sent = await send(world, 'worker', randomUUID(), question({ text }))
    expect([sent.status, await sent.json()]).toMatchObject([422, { errors: [{ field: 'text' }] }])
  })

  test('of 5,000 characters in any script is kept as it was written', async () => {
    const text = `<script>alert(1)</script> {{x}} $t(y) ' or 1=1 -- 🧑🏽‍🚀 ${'å'.repeat(5000)}`.slice(0, 5000)
    const id = await ask(world, 'worker', { text })
    expect((await own('worker', id)).messages[0]?.text).toBe(text)
  })

  test.each([
    ['kind', { kind: 'praise' }],
    ['screen', { screen: 'https://evil.example/' }],
    ['screen', { screen: '/sessions/0b4b2f8e-6f3e-4c1c-9f58-1d9f6f3c9b11' }],
    ['language', { language: 'no' }],
  ])('is refused where its %s is %j', async (field, changes) => {
    const sent = await send(world, 'worker', randomUUID(), question(changes))
    expect([sent.status, await sent.json()]).toMatchObject([422, { errors: [{ field }] }])
  })
})

describe('a thread', () => {
  test('takes no more than 200 messages', async () => {
    const id = await ask(world, 'worker')
    await sql`update support.thread set messages = 200 where id = ${id}`.execute(world.database.owner)
    const more = await world.ask(`/api/support/threads/${id}/messages/${randomUUID()}`, {
      as: 'worker',
      method: 'PUT',
      body: { text: 'Vielä' },
    })
    expect([more.status, (await more.json()).type]).toEqual([409, '/problems/thread-full'])
  })

  test('is read by the team with the asker’s name, role and municipality', async () => {
    const id = await ask(world, 'unitWorker')
    expect(await get<QueuedThread>(world, 'team', `/api/support/queue/${id}`)).toMatchObject({
      asker: {
        name: 'unitWorker',
        roles: [{ role: 'youth-worker', municipality: { fi: 'Porvoo', sv: 'Borgå' } }],
      },
      messages: [{ author: 'unitWorker' }],
    })
  })
})
