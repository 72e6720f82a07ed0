import { Hono } from 'hono'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { roles } from '../../../app/roles'
import { openWorld, type World } from '../../../app/testing/world'
import { translate } from '../../../app/words'
import { servePeople } from './servePeople'
import { cookieOf, emailOf, givePasswords, me, rightPassword, signIn } from './testing/signIn'

vi.mock('node:crypto', async () => (await import('./testing/quickHash')).quickHash())

let world: World
beforeAll(async () => {
  world = await openWorld()
  await givePasswords(world, ['worker', 'manager', 'colleague', 'ouluWorker'])
})
afterAll(() => world.close())

const owner = () => world.database.owner

describe('signing in', () => {
  test('answers 204 with a cookie that scripts and other sites do not get', async () => {
    const answer = await signIn(world, emailOf('worker'), rightPassword)
    expect([answer.status, await answer.text()]).toEqual([204, ''])
    const flags = answer.headers.get('set-cookie')?.split('; ').slice(1)
    expect(flags?.sort()).toEqual(['HttpOnly', 'Max-Age=1209600', 'Path=/', 'SameSite=Lax'])
    expect(await (await me(world, cookieOf(answer))).json()).toMatchObject({
      id: world.people.worker.id,
      email: emailOf('worker'),
      demo: false,
      grants: [{ role: 'youth-worker', municipality: '638', unit: null }],
      permissions: { 'youth.session.write': { nation: false, municipalities: ['638'], units: [] } },
    })
  })

  test('marks the cookie for https where people come by https', async () => {
    const secure = new Hono()
    servePeople(
      secure,
      {
        database: world.database.app,
        translate,
        whoIs: async () => null,
        origin: 'https://kuntakuva.example',
        addressOf: () => 'here',
      },
      {
        roles,
        secure: true,
        address: 'https://kuntakuva.example',
        demo: false,
        sendMail: null,
        register: world.register,
      },
    )
    const answer = await secure.request('/api/sign-in', {
      method: 'POST',
      body: JSON.stringify({ email: emailOf('worker'), password: rightPassword }),
      headers: { 'content-type': 'application/json' },
    })
    expect(answer.headers.get('set-cookie')).toContain('; Secure')
  })

  test('takes the e-mail in any case and with spaces around it', async () => {
    expect((await signIn(world, ` ${emailOf('worker').toUpperCase()} `, rightPassword)).status).toBe(204)
  })

  test('answers an unknown person and a wrong password alike', async () => {
    const answers = [
      await signIn(world, emailOf('worker'), 'väärä salasana'),
      await signIn(world, 'nobody@test.example', 'väärä salasana'),
      // Somebody who has not chosen a password yet.
      await signIn(world, emailOf('analyst'), 'väärä salasana'),
    ]
    const seen = await Promise.all(
      answers.map(async (answer) => ({
        status: answer.status,
        body: await answer.text(),
        headers: [...answer.headers],
      })),
    )
    expect(seen[0]?.status).toBe(401)
    expect(seen[1]).toEqual(seen[0])
    expect(seen[2]).toEqual(seen[0])
  })

  test('keeps only a hash of what the cookie holds', async () => {
    const token = cookieOf(await signIn(world, emailOf('worker'), rightPassword)).split('=')[1] ?? ''
    const { rows } = await sql<{ found: boolean }>`select exists (
      select 1 from base.web_session where encode(token_hash, 'escape') like ${`%${token}%`}) as found`.execute(
      owner(),
    )
    expect([token.length > 40, rows]).toEqual([true, [{ found: false }]])
  })

  test('signs out whoever was signed in on the same phone', async () => {
    const former = cookieOf(await signIn(world, emailOf('worker'), rightPassword))
    const next = cookieOf(await signIn(world, emailOf('colleague'), rightPassword, { cookie: former }))
    expect([(await me(world, former)).status, (await me(world, next)).status]).toEqual([401, 200])
  })
})

describe('a signed-in session', () => {
  const enter = async () => cookieOf(await signIn(world, emailOf('manager'), rightPassword))
  const age = (change: string) =>
    sql`update base.web_session set ${sql.raw(change)} where person = ${world.people.manager.id}`.execute(
      owner(),
    )

  test('ends on the server when the person signs out', async () => {
    const cookie = await enter()
    const answer = await world.ask('/api/sign-out', { method: 'POST', headers: { cookie } })
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([
      204,
      expect.stringContaining('Max-Age=0'),
    ])
    expect((await me(world, cookie)).status).toBe(401)
    expect((await world.ask('/api/sign-out', { method: 'POST', headers: { cookie } })).status).toBe(204)
  })

  test('ends after twelve hours without use, and use keeps it alive', async () => {
    const cookie = await enter()
    await age("seen_at = now() - interval '11 hours 59 minutes'")
    expect((await me(world, cookie)).status).toBe(200)
    await age("seen_at = seen_at - interval '11 hours 59 minutes'")
    expect((await me(world, cookie)).status).toBe(200)
    await age("seen_at = now() - interval '12 hours 1 second'")
    expect((await me(world, cookie)).status).toBe(401)
  })

  test('ends after fourteen days however much it is used', async () => {
    const cookie = await enter()
    const { rows } = await sql<{ days: number }>`select extract(day from max(expires_at) - now())::int as days
      from base.web_session where person = ${world.people.manager.id} and idle = interval '12 hours'`.execute(
      owner(),
    )
    expect(rows).toEqual([{ days: 13 }])
    await age("expires_at = now() - interval '1 second'")
    expect((await me(world, cookie)).status).toBe(401)
  })

  test('ends when the person is disabled, who then cannot sign in either', async () => {
    const cookie = cookieOf(await signIn(world, emailOf('ouluWorker'), rightPassword))
    await sql`update base.person set disabled_at = now() where id = ${world.people.ouluWorker.id}`.execute(
      owner(),
    )
    expect((await me(world, cookie)).status).toBe(401)
    const answer = await signIn(world, emailOf('ouluWorker'), rightPassword)
    expect([answer.status, (await answer.json()).type]).toEqual([401, '/problems/wrong-credentials'])
  })

  test.each([
    'kuntakuva-session=',
    'kuntakuva-session=x',
    'kuntakuva-session=%00',
    'other=1; kuntakuva-session',
  ])('is nobody’s with the cookie %s', async (cookie) => {
    expect((await me(world, cookie)).status).toBe(401)
  })
})
