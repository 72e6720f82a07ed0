import { sql } from 'kysely'
import { connectPool, type Database, databaseOn } from '../../base/database/connect'
import { migrate } from '../../base/database/migrate'
import type { Logins } from '../../base/database/roles'
import { loadRegisterFacts } from '../../base/municipalities/db/loadRegisterFacts'
import { sessionCookie } from '../../base/people/api/servePeople'
import { hashToken, makeToken } from '../../base/people/domain/token'
import { type NationalWorld, seedNational } from '../../examples/national/seedNational'
import type { Served, Stage } from './stage'

/** Someone who runs the youth work of a municipality and is signed in, and its units, the largest first. */
export type Leader = { id: string; municipality: string; cookie: string; units: string[] }

/** A world that is served, with its leaders signed in, by municipality. */
export type Place = {
  served: Served
  owner: Database
  leaders: ReadonlyMap<string, Leader>
  close(): Promise<void>
}

/** Fills an empty database with a world, serves it, and signs in the leader of each municipality. */
export async function openPlace(stage: Stage, logins: Logins, world: NationalWorld): Promise<Place> {
  const pool = connectPool({ at: logins.owner, max: 2 })
  const owner = databaseOn(pool)
  await migrate(owner, { app: logins.appRole, publisher: logins.publisherRole })
  const client = await pool.connect()
  await loadRegisterFacts(client).finally(() => client.release())
  await seedNational(owner, { ...world, log: console.log })
  const leaders = await enterLeaders(owner)
  const served = await stage.serveOn('demo', logins)
  return {
    served,
    owner,
    leaders,
    async close() {
      await served.stop()
      await pool.end()
    },
  }
}

export function leaderOf({ leaders }: Place, municipality: string): Leader {
  const leader = leaders.get(municipality)
  if (!leader) throw new Error(`nobody leads ${municipality}`)
  return leader
}

async function enterLeaders(owner: Database): Promise<Map<string, Leader>> {
  const { rows } = await sql<Omit<Leader, 'cookie'>>`
    select p.id, g.municipality, array_agg(u.id::text order by u.sessions desc, u.id) as units
    from base.person p join base.role_grant g on g.person = p.id and g.role = 'youth-manager'
    cross join lateral unnest(base.with_predecessors(array[g.municipality])) as code
    join (select municipality, unit as id, sum(sessions) as sessions from youth.session_month group by 1, 2) u
      on u.municipality = code
    where p.email like 'colleague.%' group by p.id, g.municipality`.execute(owner)
  const leaders = new Map<string, Leader>()
  for (const leader of rows) {
    const token = makeToken()
    await sql`insert into base.web_session (token_hash, person, idle, expires_at)
      values (${hashToken(token)}, ${leader.id}, interval '1 day', now() + interval '1 day')`.execute(owner)
    leaders.set(leader.municipality, { ...leader, cookie: `${sessionCookie}=${token}` })
  }
  return leaders
}
