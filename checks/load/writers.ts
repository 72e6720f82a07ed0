import { sql } from 'kysely'
import type { Database } from '../../base/database/connect'
import { hashToken, makeToken } from '../../base/people/domain/token'

/** Somebody who works with young people, signed in, and the unit they record in. */
export type Writer = { token: string; person: string; unit: string }

/** Where they work. */
export const municipality = '091'

/** Adds youth workers, or others, of one large municipality that is at work, and as many units. */
export async function addWriters(
  owner: Database,
  count: number,
  role: 'youth-worker' | 'youth-manager' = 'youth-worker',
): Promise<Writer[]> {
  await sql`insert into youth.joining (municipality, version, step) values (${municipality}, 1, 'in-use')
    on conflict do nothing`.execute(owner)
  const writers: Writer[] = []
  for (let number = 0; number < count; number++) {
    const token = makeToken()
    const made = await sql<{ person: string; unit: string }>`
      with person as (insert into base.person (email, name)
          values (${`writer.${token.slice(0, 12)}@load.example`.toLowerCase()}, ${`Writer ${number}`}) returning id),
        unit as (insert into youth.unit (municipality, name_fi, name_sv, environment)
          values (${municipality}, ${`Tila ${number}`}, ${`Lokal ${number}`}, 'youth-facility') returning id),
        given as (insert into base.role_grant (person, role, municipality)
          select id, ${role}, ${municipality} from person),
        entered as (insert into base.web_session (token_hash, person, idle, expires_at)
          select ${hashToken(token)}, id, interval '1 day', now() + interval '1 day' from person)
      select person.id as person, unit.id as unit from person, unit`.execute(owner)
    const [added] = made.rows
    if (added) writers.push({ token, ...added })
  }
  return writers
}
