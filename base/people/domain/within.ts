import { sql } from 'kysely'
import pg from 'pg'
import { leaveAudit } from '../../audit/audit'
import type { ReadTx, WriteTx } from '../../database/transaction'
import { problem } from '../../problems/catalogue'
import { allow } from './allow'
import type { Role } from './permissions'
import type { Person } from './person'
import { hashToken, makeToken } from './token'

/** Somebody with a role in a municipality, as those who manage its people see them. */
export type ColleagueRow = {
  id: string
  name: string
  email: string
  language: string
  /** Whether they have ever signed in. */
  joined: boolean
  disabled: boolean
  grants: { id: string; role: string; unit: string | null }[]
}

/** The roles that a person may give in a municipality: those that their own roles there name. */
export function givenBy(person: Person, roles: readonly Role[], municipality: string): string[] {
  const held = person.grants.filter((grant) => grant.unit === null && grant.municipality === municipality)
  return held.flatMap(({ role }) => roles.find(({ code }) => code === role)?.gives ?? [])
}

/** The people of a municipality in the roles that the asker may give. @throws not-allowed (403) */
export async function listColleagues(
  read: ReadTx,
  person: Person | null,
  roles: readonly Role[],
  municipality: string,
): Promise<ColleagueRow[]> {
  allow(person, 'people.invite', { municipality })
  const { rows } = await sql<ColleagueRow>`
    select p.id, p.name, p.email, p.language, p.signed_in_at is not null as joined, p.disabled_at is not null as disabled,
      jsonb_agg(jsonb_build_object('id', g.id, 'role', g.role, 'unit', g.unit) order by g.granted_at) as grants
    from base.person p join base.role_grant g on g.person = p.id and g.ended_at is null
    where g.municipality = ${municipality} and g.role = any(${givenBy(person, roles, municipality)})
    group by p.id order by lower(p.name), p.id limit 1000`.execute(read)
  return rows
}

export type Invitation = {
  municipality: string
  email: string
  name: string
  language: 'fi' | 'sv' | 'en'
  role: string
  unit?: string | undefined
}
/**
 * Who was invited. The link is for those who choose a password first; `isOurs` are those whom it opens nothing that the
 * inviter could not give them: new to the service, or never there and invited by this municipality alone.
 */
export type Invited = {
  id: string
  name: string
  language: 'fi' | 'sv' | 'en'
  isOurs: boolean
  token: string | null
}

/**
 * Invites somebody to a role in one's own municipality, again as often as one likes.
 * @throws not-allowed (403); invalid (422) where the role is not one's to give, or not there
 */
export async function invite(
  write: WriteTx,
  person: Person | null,
  roles: readonly Role[],
  asked: Invitation,
): Promise<Invited> {
  const { municipality, role, unit } = asked
  allow(person, 'people.invite', { municipality })
  const given = givenBy(person, roles, municipality)
  if (!given.includes(role))
    throw problem.invalid([{ field: 'role', reason: 'code', params: { allowed: given.join(', ') } }])
  const scopes = roles.find(({ code }) => code === role)?.scopes ?? []
  if (unit && !scopes.includes('unit')) throw problem.invalid([{ field: 'unit', reason: 'role-scope' }])
  const token = makeToken()
  const { rows } = await sql<
    Pick<Invited, 'name' | 'language'> & { person: string; made: boolean; by_link: boolean; given: boolean }
  >`
    select * from base.invite(${asked.email}, ${asked.name}, ${asked.language}, ${role}, ${municipality},
      ${unit ?? null}, ${hashToken(token)})`
    .execute(write)
    .catch((error) => {
      // A unit that is not in the municipality.
      throw error instanceof pg.DatabaseError && error.code === '23503'
        ? problem.invalid([{ field: 'unit', reason: 'role-scope' }])
        : error
    })
  const invited = rows[0]
  if (!invited) throw problem.notFound()
  const { person: id, made, by_link, given: isNew, ...rest } = invited
  const isOurs = made || (by_link && (await isOnlyOurs(write, id, municipality, given)))
  if (isNew)
    await leaveAudit(write, person, {
      ...{ action: 'role-given', kind: 'person', subject: id, municipality },
      changes: { role: [null, [role, municipality, unit].filter(Boolean).join(' ')] },
    })
  return { ...rest, id, isOurs, token: by_link ? token : null }
}

/** Whether somebody has never signed in and holds no role but those that may be given here. */
async function isOnlyOurs(
  read: ReadTx,
  id: string,
  municipality: string,
  given: readonly string[],
): Promise<boolean> {
  const { rows } = await sql<{ only: boolean }>`
    select base.holds_only(${id}, ${municipality}, ${given}) as only`.execute(read)
  return rows[0]?.only ?? false
}

/**
 * Ends all roles of a person in the municipality that the asker may give, or one of them. What was recorded stays.
 * @throws not-allowed (403), not-found (404) where there is none
 */
export async function endWithin(
  write: WriteTx,
  person: Person | null,
  roles: readonly Role[],
  asked: { municipality: string; person?: string; grant?: string },
): Promise<void> {
  const { municipality } = asked
  allow(person, 'people.invite', { municipality })
  const { rows } = await sql<{ person: string; role: string }>`
    select person, role from base.end_roles(${municipality}, ${asked.person ?? null},
      ${givenBy(person, roles, municipality)}, ${asked.grant ?? null})`.execute(write)
  if (!rows.length) throw problem.notFound()
  for (const ended of rows)
    await leaveAudit(write, person, {
      ...{ action: 'role-ended', kind: 'person', subject: ended.person, municipality },
      changes: { role: [`${ended.role} ${municipality}`, null] },
    })
}
