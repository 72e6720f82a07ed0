import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../app/testing/world'
import type { QueuePage, ThreadPage } from './schemas'
import { answer, ask, get } from './testing/threads'

let world: World
const ids: string[] = []
beforeAll(async () => {
  world = await openWorld()
  for (const as of ['worker', 'colleague', 'ouluWorker', 'admin', 'kuopioWorker', 'manager'] as const) {
    ids.push(await ask(world, as, { text: `Kysymys: ${as}` }))
  }
  // The second is answered, the fourth closed; of the open ones the last has waited longest.
  await answer(world, ids[1] ?? '')
  await world.ask(`/api/support/queue/${ids[3]}/state`, {
    as: 'team',
    method: 'PUT',
    body: { state: 'closed' },
  })
  await sql`update support.thread set state_since = '2026-01-01' where id = ${ids[5]}`.execute(
    world.database.owner,
  )
})
afterAll(() => world.close())

const queue = (query = '') => get<QueuePage>(world, 'team', `/api/support/queue${query}`)
const at = (...places: number[]) => places.map((place) => ids[place])

describe('the queue of the national team', () => {
  test('has what is open first, and of it what has waited longest', async () => {
    const { threads, open, next } = await queue()
    expect(threads.map(({ id }) => id)).toEqual(at(5, 0, 2, 4, 1, 3))
    expect([open, next]).toEqual([4, null])
    expect(threads[0]).toMatchObject({
      excerpt: 'Kysymys: manager',
      asker: { name: 'manager', roles: [{ role: 'youth-manager', municipality: { fi: 'Porvoo' } }] },
    })
    expect(threads[5]?.asker).toEqual({
      name: 'admin',
      roles: [{ role: 'administrator', municipality: null }],
    })
  })

  test('is read page by page, none twice and none left out', async () => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: QueuePage = await queue(`?limit=2${cursor ? `&cursor=${cursor}` : ''}`)
      seen.push(...page.threads.map(({ id }) => id))
      cursor = page.next
    } while (cursor)
    expect(seen).toEqual(at(5, 0, 2, 4, 1, 3))
  })

  test('is narrowed to one state', async () => {
    expect((await queue('?state=answered')).threads.map(({ id }) => id)).toEqual(at(1))
    expect((await queue('?state=closed')).threads.map(({ id }) => id)).toEqual(at(3))
    expect((await world.ask('/api/support/queue?state=lost', { as: 'team' })).status).toBe(422)
  })

  test.each(['x', Buffer.from('0 0000-01-01T00:00:00Z x').toString('base64url'), '%00'])(
    'refuses the cursor %s',
    async (cursor) => {
      expect((await world.ask(`/api/support/queue?cursor=${cursor}`, { as: 'team' })).status).toBe(422)
      expect((await world.ask(`/api/support/threads?cursor=${cursor}`, { as: 'worker' })).status).toBe(422)
    },
  )

  test('says nothing of what people have recorded', async () => {
    expect((await world.ask('/api/youth/sessions?municipality=638', { as: 'team' })).status).toBe(403)
    expect(Object.keys((await queue()).threads[0]?.asker ?? {})).toEqual(['name', 'roles'])
  })
})

test('one’s own questions come page by page, the last changed first', async () => {
  const asked: string[] = []
  for (const text of ['Eka', 'Toka', 'Kolmas']) asked.unshift(await ask(world, 'ouluManager', { text }))
  const first = await get<ThreadPage>(world, 'ouluManager', '/api/support/threads?limit=2')
  const second = await get<ThreadPage>(
    world,
    'ouluManager',
    `/api/support/threads?limit=2&cursor=${first.next}`,
  )
  expect([...first.threads, ...second.threads].map(({ id }) => id)).toEqual(asked)
  expect(second.next).toBeNull()
})
