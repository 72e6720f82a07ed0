import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { addSession } from './testing/signIn'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const ask = (as?: TestPerson, headers: Record<string, string> = {}) =>
  world.ask('/api/me/device-key', { method: 'POST', ...(as ? { as } : {}), headers })
const keyOf = async (as: TestPerson, headers = {}) => (await (await ask(as, headers)).json()).key as string

test('a person gets one key of 256 bits, the same on each of their devices and at each sign-in', async () => {
  const key = await keyOf('worker')
  expect(Buffer.from(key, 'base64')).toHaveLength(32)
  const together = await Promise.all(Array.from({ length: 8 }, () => keyOf('worker')))
  expect(new Set([key, ...together]).size).toBe(1)
  const cookie = await addSession(world, 'worker')
  expect(
    await (await world.ask('/api/me/device-key', { method: 'POST', headers: { cookie } })).json(),
  ).toEqual({ key })
})

test('eight devices that ask first at the same moment get one key', async () => {
  const together = await Promise.all(Array.from({ length: 8 }, () => keyOf('manager')))
  expect(new Set(together).size).toBe(1)
})

test('another person has another key', async () => {
  expect(await keyOf('colleague')).not.toBe(await keyOf('worker'))
})

test('the key is released to nobody who is not signed in, from no other page, and is kept by no cache', async () => {
  expect((await ask()).status).toBe(401)
  expect((await ask('worker', { origin: 'https://elsewhere.example' })).status).toBe(403)
  expect((await ask('worker', { 'expected-person': world.people.colleague.id })).status).toBe(409)
  expect((await ask('worker')).headers.get('cache-control')).toBe('no-store')
})

test('a person whose account was closed gets no key any more', async () => {
  await sql`update base.person set disabled_at = now() where id = ${world.people.ouluWorker.id}`.execute(
    world.database.owner,
  )
  expect((await ask('ouluWorker')).status).toBe(401)
})

test('no server of ours can read the keys: they come by the session alone', async () => {
  await expect(sql`select * from base.person_key`.execute(world.database.app)).rejects.toThrow(
    'permission denied',
  )
})
