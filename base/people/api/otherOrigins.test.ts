import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asked, evening, openWorld, type World } from '../../../app/testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const session = () =>
  [
    `/api/youth/sessions/${randomUUID()}`,
    { as: 'worker', method: 'PUT', body: evening(world.units.porvoo) },
  ] as const
const writes: Record<string, () => readonly [string, Asked]> = {
  'the recording of an evening': session,
  'the deletion of an evening': () => [
    session()[0],
    { as: 'worker', method: 'DELETE', headers: { 'if-match': '*' } },
  ],
  'a decision': () => [
    '/api/youth/publication',
    { as: 'manager', method: 'PUT', body: { municipality: '638', public: true } },
  ],
  'an invitation': () => ['/api/people', { as: 'admin', method: 'POST', body: {} }],
  'a sign-in': () => ['/api/sign-in', { method: 'POST', body: { email: 'a@b.fi', password: 'x' } }],
  'a sign-out': () => ['/api/sign-out', { as: 'colleague', method: 'POST' }],
}

describe.each(Object.keys(writes))('%s', (name) => {
  const ask = (headers: Record<string, string>) => {
    const [path, asked] = writes[name]?.() ?? ['', {}]
    return world.ask(path, { ...asked, headers: { ...asked.headers, ...headers } })
  }

  test.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('is refused from a page of another site: %j', async (headers) => {
    const answer = await ask(headers)
    expect([answer.status, (await answer.json()).type]).toEqual([403, '/problems/other-origin'])
  })

  test('is not refused for that from our own page', async () => {
    const answer = await ask({ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' })
    expect(answer.status).not.toBe(403)
  })
})

test('a form of another site cannot write with a browser’s simple content types', async () => {
  const [path, asked] = session()
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    expect((await world.ask(path, { ...asked, headers: { 'content-type': type } })).status).toBe(415)
  }
})

test('reading is free to link to from anywhere', async () => {
  const answer = await world.ask('/api/municipalities', {
    headers: { origin: 'https://other.example', 'sec-fetch-site': 'cross-site' },
  })
  expect(answer.status).toBe(200)
})
