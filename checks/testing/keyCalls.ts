import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { World } from '../../app/testing/world'
import { activity, card, groupOf, makeActivity, makeKey } from '../../youth/api/testing/cards'
import type { Make } from './calls'

/** A key that was used today already: the day of its first use is no harm that a call does. */
const withKey = async (world: World) => {
  const key = await makeKey(world)
  await card(world, key, `groups/${await groupOf(world)}`)
  return { 'x-api-key': key }
}

/** Valid calls of keys and of the youth cards that bear them. */
export const keyCalls: Record<string, Make> = {
  'GET /api/youth/export': (_, { municipality }) => ({
    path: `/api/youth/export?municipality=${municipality}`,
  }),
  'GET /api/youth/keys': (_, { municipality }) => ({ path: `/api/youth/keys?municipality=${municipality}` }),
  'POST /api/youth/keys': (_, { municipality }) => ({
    path: '/api/youth/keys',
    body: { municipality, name: 'Nutakortti' },
  }),
  'DELETE /api/youth/keys/{id}': async (world, { municipality }) => {
    const id = randomUUID()
    await sql`insert into youth.api_key (municipality, id, name, key_hash, made_by)
      values (${municipality}, ${id}, 'Vanha', ${Buffer.from(id)}, ${world.people.manager.id})`.execute(
      world.database.owner,
    )
    return { path: `/api/youth/keys/${id}?municipality=${municipality}` }
  },
  'GET /api/kompassi/groups/{id}': async (world) => ({
    path: `/api/kompassi/groups/${await groupOf(world)}`,
    headers: await withKey(world),
  }),
  'GET /api/kompassi/activities/findByOrganisation': async (world) => ({
    path: '/api/kompassi/activities/findByOrganisation?organisationId=638&startAt=2026-09-18',
    headers: await withKey(world),
  }),
  'POST /api/kompassi/activities': async (world) => ({
    path: '/api/kompassi/activities',
    body: activity(await groupOf(world), { title: randomUUID() }),
    headers: await withKey(world),
  }),
  'POST /api/kompassi/check-in': async (world) => {
    const key = await makeKey(world)
    return {
      path: '/api/kompassi/check-in',
      body: { activityId: await makeActivity(world, key), genderId: 1, ageGroupId: 8 },
      headers: { 'x-api-key': key },
    }
  },
}
