import { sql } from 'kysely'
import type { TestPerson, World } from '../../app/testing/world'
import type { Make } from './calls'

const managers: Record<string, TestPerson> = { '638': 'manager', '564': 'ouluManager' }
const terms = { countYears: 12, auditYears: 6 }

/** One valid call of every endpoint about how long things are kept. */
export const retentionCalls: Record<string, Make> = {
  'GET /api/youth/retention': (_, { municipality }) => ({
    path: `/api/youth/retention?municipality=${municipality}`,
  }),
  'GET /api/youth/retention/foreseen': (_, { municipality }) => ({
    path: `/api/youth/retention/foreseen?municipality=${municipality}&countYears=5&auditYears=5`,
  }),
  'GET /api/youth/retention/gone': (_, { municipality }) => ({
    path: `/api/youth/retention/gone?municipality=${municipality}`,
  }),
  'PUT /api/youth/retention': async (world, { municipality }) => {
    const as = managers[municipality]
    const answer = as && (await world.ask(`/api/youth/retention?municipality=${municipality}`, { as }))
    const { version } = answer ? ((await answer.json()) as { version: number }) : { version: 0 }
    return { path: '/api/youth/retention', body: { municipality, ...terms, version } }
  },
}

/** Something decided and something forgotten in Porvoo and in Oulu, so that no table of it is empty. */
export async function fillRetention(world: World): Promise<void> {
  for (const [municipality, as, unit] of [
    ['638', 'manager', 'porvoo'],
    ['638', 'manager', 'porvooOther'],
    ['564', 'ouluManager', 'oulu'],
  ] as const) {
    const body = { municipality, ...terms, version: 0 }
    await world.ask('/api/youth/retention', { as, method: 'PUT', body })
    await sql`insert into youth.forgetting (municipality, before) values (${municipality}, '2014-01-01')
      on conflict do nothing`.execute(world.database.owner)
    await sql`insert into youth.forgotten_month (municipality, unit, month, aspect, figures)
      values (${municipality}, ${world.units[unit]}, '2013-05-01', 'work', '{"held": 3, "participations": 40}')`.execute(
      world.database.owner,
    )
  }
}
