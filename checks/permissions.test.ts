import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { everyEndpoint } from '../app/endpoints'
import { roles } from '../app/roles'
import { openWorld, type TestPerson, testPeople, type World } from '../app/testing/world'
import type { Endpoint } from '../base/endpoints/endpoint'
import { keepSignedIn, validCall } from './testing/calls'
import { awayFrom, everyPerson, type Home, homeOf, homes, mayCall } from './testing/homes'

vi.mock('node:crypto', async () => (await import('../base/people/api/testing/quickHash')).quickHash())

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`
const endpoints = everyEndpoint as readonly Endpoint[]

/** Endpoints that refuse for their own reasons: what an operator may read, and files that this world has none of. */
const ownReasons: Record<string, number> = { 'GET /metrics': 403, 'GET /assets/*': 404 }

async function call(endpoint: Endpoint, as: TestPerson | null, home: Home) {
  const { path, body, raw, headers } = await validCall(endpoint, world, home, as)
  const form = endpoint.kind === 'redirect' && body !== undefined
  const answer = await world.ask(path, {
    method: endpoint.method,
    ...(as ? { as } : {}),
    ...(form ? { raw: new URLSearchParams(body as Record<string, string>).toString() } : { body }),
    ...(raw === undefined ? {} : { raw }),
    headers: { ...headers, ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) },
  })
  if (/sign-(in|out)|password/.test(endpoint.path)) await keepSignedIn(world)
  return answer.status
}

describe('the declaration of endpoints', () => {
  test('names every route that is served, and every one it names is served', () => {
    const served = world.app.routes
      .filter(({ method, path }) => !(method === 'ALL' && path === '/*'))
      .map(({ method, path }) => nameOf({ method, path: path.replace(/:(\w+)/g, '{$1}') }))
    expect([...new Set(served)].sort()).toEqual(endpoints.map(nameOf).sort())
  })

  test('names each address and method once', () => {
    expect(new Set(endpoints.map(nameOf)).size).toBe(endpoints.length)
  })

  test('asks only for permissions that some role gives', () => {
    const given = new Set<string>(roles.flatMap(({ permissions }) => permissions))
    const asked = endpoints
      .map(({ access }) => access)
      .filter((access) => access !== 'public' && access !== 'signed-in')
    expect(asked.filter((access) => !given.has(access))).toEqual([])
  })

  test('is walked as every role of the product', () => {
    const walked = new Set<string>(Object.values(testPeople).map(({ role }) => role))
    expect(roles.map(({ code }) => code).filter((code) => !walked.has(code))).toEqual([])
  })
})

describe.each(endpoints.map((endpoint) => [nameOf(endpoint), endpoint] as const))('%s', (name, endpoint) => {
  const expected = (as: TestPerson | null): readonly number[] => {
    if (ownReasons[name]) return [ownReasons[name]]
    if (mayCall(as, endpoint.access)) return endpoint.statuses
    return [as ? 403 : 401]
  }

  // A page is drawn for everybody alike, whoever asks: one who has signed in speaks for all who have.
  const asking = endpoint.kind === 'page' ? everyPerson.slice(0, 1) : everyPerson
  test(`is for ${endpoint.access}: every role is let in or kept out as declared`, async () => {
    const found: Record<string, number> = {}
    for (const as of [...asking, null]) {
      const status = await call(endpoint, as, as ? homeOf(as) : homes.porvoo)
      if (!expected(as).includes(status)) found[as ?? 'nobody'] = status
    }
    expect(found).toEqual({})
  })

  if (endpoint.access.startsWith('youth.')) {
    test('lets nobody in where they have no role', async () => {
      const found: Record<string, number> = {}
      // The nation is away from nowhere.
      const ofPlaces = everyPerson.filter(
        (as) => 'municipality' in testPeople[as] || !mayCall(as, endpoint.access),
      )
      for (const as of ofPlaces) {
        const status = await call(endpoint, as, awayFrom(as))
        if (status !== 403) found[as] = status
      }
      expect(found).toEqual({})
    })
  }
})
