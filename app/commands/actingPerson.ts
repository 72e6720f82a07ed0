import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../base/database/connect'
import type { Language } from '../../base/language/language'
import { may } from '../../base/people/domain/allow'
import type { Permission, Role } from '../../base/people/domain/permissions'
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
  return (await selectPeople(owner, roles, sql`lower(p.email) = lower(${email})`))[0] ?? null
}

/** Everyone whose own role in a municipality allows something there: those who have chosen a password, where any have. */
export async function findPeopleWhoMay(
  owner: Database,
  roles: readonly Role[],
  permission: Permission,
  municipality: string,
): Promise<Person[]> {
  const people = await selectPeople(
    owner,
    roles,
    sql`exists (select 1 from base.role_grant g where g.person = p.id and g.ended_at is null
      and ${municipality} = any(base.with_predecessors(array[g.municipality])))`,
  )
  const able = people.filter((person) => may(person, permission, { municipality }))
  const settled = able.filter(({ hasPassword }) => hasPassword)
  return settled.length ? settled : able
}

async function selectPeople(owner: Database, roles: readonly Role[], which: RawBuilder<unknown>) {
  const { rows } = await sql<{
    id: string
    email: string
    name: string
    language: Language
    hasPassword: boolean
    grants: Grant[]
  }>`select p.id, p.email, p.name, p.language, p.password is not null as "hasPassword", coalesce((
      select jsonb_agg(jsonb_build_object('role', g.role, 'municipality', g.municipality, 'unit', g.unit,
        'municipalities', case when g.municipality is null then '[]'::jsonb
                               else to_jsonb(base.with_predecessors(array[g.municipality])) end))
      from base.role_grant g where g.person = p.id and g.ended_at is null), '[]'::jsonb) as grants
    from base.person p where p.disabled_at is null and ${which} order by p.email`.execute(owner)
  return rows.map((found): Person & { hasPassword: boolean } => ({
    ...found,
    reach: reachOf(found.grants, roles),
  }))
}
