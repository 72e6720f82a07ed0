import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openWorld, type TestPerson, testPeople, type World } from '../../../app/testing/world'
import { cookieOf, me, rightPassword, signIn } from './testing/signIn'

vi.mock('node:crypto', async () => (await import('./testing/quickHash')).quickHash())

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const post = (as: TestPerson, path: string, body: unknown) => world.ask(path, { as, method: 'POST', body })
const added = (changes: Record<string, unknown> = {}) => ({
  ...{
    email: `${randomUUID()}@test.example`,
    name: 'Uusi Ohjaaja',
    language: 'sv',
    role: 'youth-worker',
    municipality: '638',
  },
  ...changes,
})
/** Adds a person who chooses a password and signs in. */
async function signedIn(person: { email: string }) {
  const { id, link } = await (await post('admin', '/api/people', person)).json()
  const token = link.slice(link.indexOf('#') + 1)
  expect(
    (await world.ask('/api/links/password', { method: 'POST', body: { token, password: rightPassword } }))
      .status,
  ).toBe(204)
  return { id: id as string, cookie: cookieOf(await signIn(world, person.email, rightPassword)) }
}

describe('an administrator', () => {
  test('adds a person, who chooses a password by the link and works where the role is', async () => {
    const person = added()
    const answer = await post('admin', '/api/people', person)
    const { id, link } = await answer.json()
    expect([answer.status, link]).toEqual([
      201,
      expect.stringMatching(/^http:\/\/localhost:3000\/app\/link#[\w-]{43}$/),
    ])

    const token = link.slice(link.indexOf('#') + 1)
    const about = await world.ask('/api/links', { method: 'POST', body: { token } })
    expect(await about.json()).toEqual({ purpose: 'set-password', email: person.email, name: 'Uusi Ohjaaja' })
    expect((await signIn(world, person.email, rightPassword)).status).toBe(401)

    const chosen = { token, password: rightPassword }
    expect((await world.ask('/api/links/password', { method: 'POST', body: chosen })).status).toBe(204)
    const cookie = cookieOf(await signIn(world, person.email, rightPassword))
    expect(await (await me(world, cookie)).json()).toMatchObject({
      id,
      language: 'sv',
      grants: [{ role: 'youth-worker', municipality: '638' }],
    })
    expect((await world.ask('/api/youth/units?municipality=638', { headers: { cookie } })).status).toBe(200)
  })

  test('sees everyone with their roles, and nobody’s password', async () => {
    const listed = await (await world.ask('/api/people', { as: 'admin' })).json()
    const worker = listed.find(({ id }: { id: string }) => id === world.people.worker.id)
    expect(worker).toEqual({
      ...{
        id: world.people.worker.id,
        email: 'worker@test.example',
        name: 'worker',
        language: 'fi',
        disabled: false,
      },
      grants: [{ id: expect.any(String), role: 'youth-worker', municipality: '638', unit: null }],
    })
    expect(listed.length).toBeGreaterThanOrEqual(Object.keys(testPeople).length)
  })

  test('gives a further role and ends it, and both hold from the next request on', async () => {
    const { id, cookie } = await signedIn(added())
    const oulu = () => world.ask('/api/youth/units?municipality=564', { headers: { cookie } })
    expect((await oulu()).status).toBe(403)
    const given = await post('admin', `/api/people/${id}/roles`, {
      role: 'youth-worker',
      municipality: '564',
    })
    expect([given.status, (await oulu()).status]).toEqual([201, 200])
    const { id: role } = await given.json()
    const end = () => world.ask(`/api/people/roles/${role}`, { as: 'admin', method: 'DELETE' })
    expect([(await end()).status, (await oulu()).status, (await end()).status]).toEqual([204, 403, 404])
  })

  test('cannot add the same e-mail twice, in whatever case', async () => {
    const person = added()
    await post('admin', '/api/people', person)
    const again = await post('admin', '/api/people', { ...person, email: person.email.toUpperCase() })
    expect([again.status, (await again.json()).detail]).toEqual([409, expect.stringContaining('email')])
  })

  test.each([
    ['role', { role: 'king' }],
    ['municipality', { municipality: undefined }],
    ['municipality', { municipality: '999' }],
    ['municipality', { role: 'analyst' }],
    ['unit', { role: 'youth-manager', unit: '0b4b2f8e-6f3e-4c1c-9f58-1d9f6f3c9b11' }],
    ['unit', { unit: '0b4b2f8e-6f3e-4c1c-9f58-1d9f6f3c9b11' }],
    ['email', { email: 'not an address' }],
    ['name', { name: ' ' }],
    ['language', { language: 'de' }],
  ])('is told that %s cannot be %j, and nobody is added', async (field, changes) => {
    const person = added(changes)
    const answer = await post('admin', '/api/people', person)
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { detail: expect.stringContaining(field), errors: [{ field }] },
    ])
    const listed = await (await world.ask('/api/people', { as: 'admin' })).json()
    expect(listed.some(({ email }: { email: string }) => email === person.email)).toBe(false)
  })

  test('cannot give a role in one municipality that reaches a unit of another', async () => {
    const wrong = { role: 'youth-worker', municipality: '638', unit: world.units.oulu }
    const answer = await post('admin', `/api/people/${world.people.worker.id}/roles`, wrong)
    expect([answer.status, (await answer.json()).errors]).toMatchObject([422, [{ field: 'unit' }]])
    const right = { ...wrong, unit: world.units.porvoo }
    expect((await post('admin', `/api/people/${world.people.worker.id}/roles`, right)).status).toBe(201)
  })

  test('finds nobody behind an unknown id', async () => {
    expect((await post('admin', `/api/people/${randomUUID()}/roles`, { role: 'analyst' })).status).toBe(404)
  })
})

describe('anybody else', () => {
  const others = Object.keys(testPeople).filter((name) => name !== 'admin') as TestPerson[]

  test.each(others)('who is the %s neither sees, adds nor changes people', async (as) => {
    expect((await world.ask('/api/people', { as })).status).toBe(403)
    expect((await post(as, '/api/people', added())).status).toBe(403)
    expect(
      (await post(as, `/api/people/${world.people[as].id}/roles`, { role: 'administrator' })).status,
    ).toBe(403)
    expect((await world.ask(`/api/people/roles/${randomUUID()}`, { as, method: 'DELETE' })).status).toBe(403)
  })
})
