import { sql } from 'kysely'
import type { Database } from '../../base/database/connect'
import type { Language } from '../../base/language/language'
import type { Role } from '../../base/people/domain/permissions'
import { type Grant, type Person, reachOf } from '../../base/people/domain/person'

/**
 * The person in whose name an operator acts, with what their roles allow; null where nobody who may sign in has the
 * address.
 */
export async function findActingPerson(
  owner: Database,
  roles: readonly Role[],
  email: string,
): Promise<Person | null> {
  const { rows } = await sql<{
    id: string
    email: string
    name: string
    language: Language
    grants: Grant[]
  }>`select p.id, p.email, p.name, p.language, coalesce((
      select jsonb_agg(jsonb_build_object('role', g.role, 'municipality', g.municipality, 'unit', g.unit,
        'municipalities', case when g.municipality is null then '[]'::jsonb
                               else to_jsonb(base.with_predecessors(array[g.municipality])) end))
      from base.role_grant g where g.person = p.id and g.ended_at is null), '[]'::jsonb) as grants
    from base.person p where lower(p.email) = lower(${email}) and p.disabled_at is null`.execute(owner)
  const found = rows[0]
  return found ? { ...found, reach: reachOf(found.grants, roles) } : null
}
