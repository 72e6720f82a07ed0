import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openMail } from '../../../app/mail'
import { type MailServer, openMailServer } from '../../../app/testing/mailServer'
import { evening, openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { disableIdle } from '../domain/idle'
import { cookieOf, givePasswords, me, rightPassword, signIn } from './testing/signIn'

vi.mock('node:crypto', async () => (await import('./testing/quickHash')).quickHash())

let world: World
let server: MailServer
let mail: ReturnType<typeof openMail>
beforeAll(async () => {
  server = await openMailServer()
  mail = openMail(server.url, 'https://kuntakuva.example')
  world = await openWorld({ sendMail: mail.send })
})
afterAll(async () => {
  mail.close()
  await server.close()
  await world.close()
})

const invitation = (changes: Record<string, unknown> = {}) => ({
  ...{ municipality: '638', email: `${randomUUID()}@test.example`, name: 'Åsa Uusi', language: 'sv' },
  ...{ role: 'youth-worker', ...changes },
})
const invite = (as: TestPerson, body: unknown) =>
  world.ask('/api/people/within', { as, method: 'POST', body })
const list = async (
  as: TestPerson,
): Promise<{ id: string; email: string; joined: boolean; grants: { id: string; role: string }[] }[]> =>
  (await world.ask('/api/people/within?municipality=638', { as })).json()
const lastMail = () => server.mails.at(-1)
const choose = (token: string) =>
  world.ask('/api/links/password', { method: 'POST', body: { token, password: rightPassword } })
const tokenIn = (text = '') => /\/app\/link#([\w-]+)/.exec(text)?.[1] ?? ''

describe('a manager', () => {
  test('invites a worker, whose letter comes in their language with a link, by which they sign in and record', async () => {
    const body = invitation({ unit: world.units.porvoo })
    const answer = await invite('manager', body)
    expect([answer.status, await answer.json()]).toEqual([
      201,
      { id: expect.any(String), mailed: true, link: null },
    ])
    expect(lastMail()).toMatchObject({
      ...{ to: body.email, from: 'no-reply@kuntakuva.example' },
      text: expect.stringContaining('Hej Åsa Uusi'),
    })
    expect((await list('manager')).find(({ email }) => email === body.email)).toMatchObject({ joined: false })

    expect((await choose(tokenIn(lastMail()?.text))).status).toBe(204)
    const cookie = cookieOf(await signIn(world, body.email, rightPassword))
    const seen = await (await me(world, cookie)).json()
    expect(seen.grants).toMatchObject([
      { role: 'youth-worker', municipality: '638', unit: world.units.porvoo },
    ])
    const record = (unit: string) =>
      world.ask(`/api/youth/sessions/${randomUUID()}`, {
        method: 'PUT',
        body: evening(unit),
        headers: { cookie },
      })
    expect((await record(world.units.porvoo)).status).toBe(201)
    expect((await record(world.units.porvooOther)).status).toBe(403)
    expect((await list('manager')).find(({ email }) => email === body.email)).toMatchObject({ joined: true })
  })

  test('invites somebody who has an account: a letter tells of the role, no link changes a password, nothing is told', async () => {
    await givePasswords(world, ['ouluWorker'])
    const body = invitation({ email: 'OuluWorker@test.example', role: 'youth-mentor' })
    const answer = await invite('manager', body)
    expect(await answer.json()).toMatchObject({ mailed: true, link: null })
    expect(tokenIn(lastMail()?.text)).toBe('')
    // The same again gives nothing twice.
    await invite('manager', body)
    const { rows } =
      await sql`select 1 from base.role_grant where person = ${world.people.ouluWorker.id} and role = 'youth-mentor'`.execute(
        world.database.owner,
      )
    expect(rows).toHaveLength(1)
  })

  test('who has no mail server gets the link again for whom only this municipality invited, and for nobody else', async () => {
    const quiet = await openWorld()
    try {
      const ask = (as: TestPerson, changes: Record<string, unknown>) =>
        quiet
          .ask('/api/people/within', { as, method: 'POST', body: invitation(changes) })
          .then((answer) => answer.json())
      const email = 'kadonnut@test.example'
      const [first, again] = [await ask('manager', { email }), await ask('manager', { email })]
      expect([tokenIn(first.link), tokenIn(again.link)]).toEqual([
        expect.stringMatching(/./),
        expect.stringMatching(/./),
      ])
      expect(again.link).not.toBe(first.link)
      expect(await ask('ouluManager', { email, municipality: '564' })).toMatchObject({ link: null })
      // Its link would open Oulu's figures too.
      expect(await ask('manager', { email })).toMatchObject({ link: null })
      expect(await ask('manager', { email: 'approver@test.example' })).toMatchObject({ link: null })
    } finally {
      await quiet.close()
    }
  })

  test('gives a role in no other municipality, no role that is not theirs to give, and none in a unit of others', async () => {
    expect((await invite('manager', invitation({ municipality: '564' }))).status).toBe(403)
    for (const role of ['administrator', 'culture-approver', 'nosuch'])
      expect([role, (await invite('manager', invitation({ role }))).status]).toEqual([role, 422])
    expect((await invite('manager', invitation({ unit: world.units.oulu }))).status).toBe(422)
    expect(
      (await invite('manager', invitation({ role: 'youth-mentor', unit: world.units.porvoo }))).status,
    ).toBe(422)
    for (const as of ['worker', 'mentor', 'approver', 'admin', 'team'] as const)
      expect([as, (await invite(as, invitation())).status]).toEqual([as, 403])
  })

  test('ends all roles of who leaves at once; elsewhere they stay, and what was recorded stays', async () => {
    const body = invitation()
    const { id } = await (await invite('manager', body)).json()
    await choose(tokenIn(lastMail()?.text))
    await invite('manager', { ...body, role: 'youth-mentor' })
    const cookie = cookieOf(await signIn(world, body.email, rightPassword))
    const session = randomUUID()
    const record = (of: string) =>
      world.ask(`/api/youth/sessions/${of}`, {
        ...{ method: 'PUT', body: evening(world.units.porvoo), headers: { cookie } },
      })
    await record(session)
    const leave = (as: TestPerson, municipality = '638') =>
      world.ask(`/api/people/within/${municipality}/${id}`, { as, method: 'DELETE' })
    expect((await leave('ouluManager')).status).toBe(403)
    expect((await leave('ouluManager', '564')).status).toBe(404)
    expect((await leave('manager')).status).toBe(204)
    // Nothing is left anywhere: signed out, and what was not sent is not taken.
    expect((await record(randomUUID())).status).toBe(401)
    expect((await world.ask(`/api/youth/sessions/${session}`, { as: 'worker' })).status).toBe(200)
    expect((await list('manager')).some((person) => person.id === id)).toBe(false)
    expect((await leave('manager')).status).toBe(404)
  })

  test('ends one role, but none that is not theirs to end', async () => {
    const { id } = await (await invite('manager', invitation())).json()
    const grant = (await list('manager')).find((person) => person.id === id)?.grants[0]?.id
    const end = (of: string | undefined) =>
      world.ask(`/api/people/within/638/roles/${of}`, { as: 'manager', method: 'DELETE' })
    expect((await end(grant)).status).toBe(204)
    const { rows } = await sql<{
      id: string
    }>`select id from base.role_grant where person = ${world.people.approver.id}`.execute(
      world.database.owner,
    )
    expect((await end(rows[0]?.id)).status).toBe(404)
  })
})

describe('a mentor', () => {
  test('reads the figures of the municipality, and writes nothing and reads no text', async () => {
    const get = async (path: string) => (await world.ask(path, { as: 'mentor' })).status
    expect(await get('/api/youth/summary?municipality=638&from=2026-01&to=2026-12')).toBe(200)
    expect(await get('/api/youth/week?municipality=638&week=2026-11-18')).toBe(200)
    expect(await get('/api/youth/resources?municipality=638&year=2026')).toBe(200)
    expect(await get('/api/youth/sessions?municipality=638')).toBe(403)
    expect(await get('/api/youth/summary?municipality=564&from=2026-01&to=2026-12')).toBe(403)
    const write = { as: 'mentor', method: 'PUT', body: evening(world.units.porvoo) } as const
    expect((await world.ask(`/api/youth/sessions/${randomUUID()}`, write)).status).toBe(403)
  })

  test('is given by the municipality itself, not by the nation', async () => {
    const body = { ...invitation({ role: 'youth-mentor' }) }
    expect((await world.ask('/api/people', { as: 'admin', method: 'POST', body })).status).toBe(422)
  })
})

test('an account without a sign-in for twelve months is disabled, and an invitation opens it again', async () => {
  const body = invitation()
  const { id } = await (await invite('manager', body)).json()
  await choose(tokenIn(lastMail()?.text))
  const since = (interval: string) =>
    sql`update base.person set signed_in_at = now() - ${interval}::interval, created_at = now() - interval '3 years'
      where id = ${id}`.execute(world.database.owner)
  await since('11 months')
  await disableIdle(world.database.app)
  expect((await signIn(world, body.email, rightPassword)).status).toBe(204)
  await since('13 months')
  expect(await disableIdle(world.database.app)).toBe(1)
  expect((await signIn(world, body.email, rightPassword)).status).toBe(401)
  await invite('manager', body)
  expect((await choose(tokenIn(lastMail()?.text))).status).toBe(204)
  expect((await signIn(world, body.email, rightPassword)).status).toBe(204)
})
