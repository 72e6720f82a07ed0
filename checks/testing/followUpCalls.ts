import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { TestPerson, World } from '../../app/testing/world'
import type { Make } from './calls'
import { type Home, worksInOneUnit } from './homes'

const managers: Record<string, TestPerson> = { '638': 'manager', '564': 'ouluManager' }

/** What a place decided, as it may be sent again; where nobody decides, what nobody decided. */
async function decision(world: World, { municipality }: Home) {
  const as = managers[municipality]
  const answer = as && (await world.ask(`/api/youth/follow-up?municipality=${municipality}`, { as }))
  const { version } = answer ? ((await answer.json()) as { version: number }) : { version: 0 }
  return {
    ...{ municipality, observations: true, notify: null },
    ...{ reflectionMonths: 24, observationMonths: 24, version },
  }
}

export const observation = (unit: string) => ({
  ...{ unit, date: '2026-10-02', topic: 'place', words: 'Ovi ei mene kiinni.' },
})

/** Sees to it that a place keeps observations, also where nobody is there to decide it. */
async function keep(world: World, { municipality, worker }: Home): Promise<void> {
  await sql`insert into youth.follow_up (municipality, observations, changed_by)
    values (${municipality}, true, ${world.people[worker].id}) on conflict do nothing`.execute(
    world.database.owner,
  )
}

async function observed(world: World, home: Home): Promise<string> {
  const { unit, worker } = home
  await keep(world, home)
  const id = randomUUID()
  const body = observation(world.units[unit])
  await world.ask(`/api/youth/observations/${id}`, { as: worker, method: 'PUT', body })
  return id
}

/** One valid call of every endpoint about topics, observations and what is decided of them. */
export const followUpCalls: Record<string, Make> = {
  'GET /api/youth/topics': (world, { municipality, unit }, as) => ({
    path: `/api/youth/topics?municipality=${municipality}&from=2026-01&to=2026-12${worksInOneUnit(as) ? `&unit=${world.units[unit]}` : ''}`,
  }),
  'PUT /api/youth/topics/{unit}/{month}': (world, { unit }) => ({
    path: `/api/youth/topics/${world.units[unit]}/2026-09`,
    body: { topics: { housing: 2 } },
  }),
  'PUT /api/youth/topics/{unit}/{month}/additions/{id}': (world, { unit }) => ({
    path: `/api/youth/topics/${world.units[unit]}/2026-08/additions/${randomUUID()}`,
    body: { topics: { housing: 1 } },
  }),
  'GET /api/youth/observations': (_, { municipality }) => ({
    path: `/api/youth/observations?municipality=${municipality}`,
  }),
  'PUT /api/youth/observations/{id}': async (world, home) => {
    await keep(world, home)
    return {
      path: `/api/youth/observations/${randomUUID()}`,
      body: observation(world.units[home.unit]),
    }
  },
  'PUT /api/youth/observations/{id}/resolution': async (world, home) => ({
    path: `/api/youth/observations/${await observed(world, home)}/resolution`,
    body: { resolution: 'Korjattu.', version: 1 },
  }),
  'GET /api/youth/follow-up': (_, { municipality }) => ({
    path: `/api/youth/follow-up?municipality=${municipality}`,
  }),
  'PUT /api/youth/follow-up': async (world, home) => ({
    path: '/api/youth/follow-up',
    body: await decision(world, home),
  }),
}
