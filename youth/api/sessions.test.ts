import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { evening, openWorld, type World } from '../../app/testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('a worker records an evening and reads it back', async () => {
  const id = randomUUID()
  const put = await world.ask(`/api/youth/sessions/${id}`, { as: 'worker', method: 'PUT', body: evening(world.units.porvoo) })
  expect([put.status, await put.json()]).toMatchObject([201, { version: 1, minutes: 240 }])
  expect(put.headers.get('etag')).toBe('"1"')
  const got = await world.ask(`/api/youth/sessions/${id}`, { as: 'worker' })
  expect(await got.json()).toMatchObject({ participants: { total: 34 } })
})
