import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { hashToken, makeToken } from '../domain/token'
import { cookieOf, emailOf, me, rightPassword, signIn } from './testing/signIn'

vi.mock('node:crypto', async () => (await import('./testing/quickHash')).quickHash())

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** A one-time link as the operator or an administrator makes one; without a person, the first administrator's. */
async function link(person: TestPerson | null, lasts = '1 day'): Promise<string> {
  const token = makeToken()
  await sql`insert into base.one_time_link (token_hash, purpose, person, expires_at)
    values (${hashToken(token)}, ${person ? 'set-password' : 'first-administrator'}, ${person && world.people[person].id},
      now() + ${lasts}::interval)`.execute(world.database.owner)
  return token
}
const post = (path: string, body: unknown) => world.ask(`/api/links${path}`, { method: 'POST', body })
const choose = (token: string, password = rightPassword) => post('/password', { token, password })
const statuses = async (answers: Promise<Response>[]) =>
  (await Promise.all(answers)).map(({ status }) => status).sort()

describe('a link for choosing a password', () => {
  test('works once', async () => {
    const token = await link('worker')
    expect((await choose(token)).status).toBe(204)
    const again = await choose(token, 'toinen pitkä salasana')
    expect([again.status, (await again.json()).type]).toEqual([410, '/problems/link-spent'])
    expect((await post('', { token })).status).toBe(410)
    expect((await signIn(world, emailOf('worker'), rightPassword)).status).toBe(204)
  })

  test('works once also for two at the same moment', async () => {
    const token = await link('colleague')
    expect(await statuses([choose(token), choose(token), choose(token)])).toEqual([204, 410, 410])
  })

  test('signs out every session of the person', async () => {
    await choose(await link('manager'))
    const cookie = cookieOf(await signIn(world, emailOf('manager'), rightPassword))
    await choose(await link('manager'), 'toinen pitkä salasana')
    expect((await me(world, cookie)).status).toBe(401)
    expect((await signIn(world, emailOf('manager'), rightPassword)).status).toBe(401)
  })

  test('does not work when it has expired, was never made, or is for something else', async () => {
    const spent = [await link('analyst', '-1 second'), makeToken(), await link(null)]
    expect(await statuses(spent.map((token) => choose(token)))).toEqual([410, 410, 410])
    expect((await signIn(world, emailOf('analyst'), rightPassword)).status).toBe(401)
  })

  test('asks for twelve characters, and no link is spent on fewer', async () => {
    const token = await link('steering')
    const short = await choose(token, 'lyhyt')
    expect([short.status, (await short.json()).errors]).toMatchObject([422, [{ field: 'password' }]])
    expect((await choose(token)).status).toBe(204)
  })

  test('leaves an entry that the password was set, and no word of it', async () => {
    await choose(await link('approver'))
    const { rows } =
      await sql`select action, changes from base.audit where subject = ${world.people.approver.id}`.execute(
        world.database.owner,
      )
    expect(rows).toEqual([{ action: 'password-set', changes: { password: 'changed' } }])
  })
})

describe('the link of the first start', () => {
  const first = (token: string, email = `${randomUUID()}@test.example`) =>
    post('/first-administrator', {
      token,
      email,
      name: 'Pääkäyttäjä',
      language: 'fi',
      password: rightPassword,
    })

  test('makes the first administrator, once', async () => {
    const token = await link(null)
    expect(await (await post('', { token })).json()).toEqual({
      purpose: 'first-administrator',
      email: null,
      name: null,
    })
    expect(await statuses([first(token, 'paa@test.example'), first(token), first(token)])).toEqual([
      204, 410, 410,
    ])
  })

  test('makes somebody who may manage people', async () => {
    const email = `${randomUUID()}@test.example`
    await first(await link(null), email)
    const cookie = cookieOf(await signIn(world, email, rightPassword))
    expect(await (await me(world, cookie)).json()).toMatchObject({
      permissions: { 'people.manage': { nation: true } },
    })
    expect((await world.ask('/api/people', { headers: { cookie } })).status).toBe(200)
  })

  test('is not spent on an e-mail that is in use', async () => {
    const token = await link(null)
    const taken = await first(token, emailOf('worker').toUpperCase())
    expect([taken.status, (await taken.json()).type]).toEqual([409, '/problems/email-taken'])
    expect((await first(token)).status).toBe(204)
  })

  test('does not work when it has expired or is for something else', async () => {
    expect(
      await statuses([first(await link(null, '-1 second')), first(await link('worker')), first(makeToken())]),
    ).toEqual([410, 410, 410])
  })
})
