import { sql } from 'kysely'
import pg from 'pg'
import { changesBetween, leaveAudit } from '../../audit/audit'
import type { Database } from '../../database/connect'
import type { ReadTx, WriteTx } from '../../database/transaction'
import { problem } from '../../problems/catalogue'
import type { Problem } from '../../problems/problem'
import { allow } from './allow'
import { hashPassword } from './password'
import type { Role, ScopeKind } from './permissions'
import type { Person } from './person'
import { peopleProblem } from './problems'
import { hashToken, makeToken } from './token'

export type GivenRole = { role: string; municipality?: string | undefined; unit?: string | undefined }
export type NewPerson = GivenRole & { email: string; name: string; language: 'fi' | 'sv' | 'en' }

export type ListedPerson = {
  id: string
  email: string
  name: string
  language: string
  disabled: boolean
  grants: { id: string; role: string; municipality: string | null; unit: string | null }[]
}

/** Everyone with an account, by name. For those who manage people. */
export async function listPeople(read: ReadTx, person: Person | null): Promise<ListedPerson[]> {
  allow(person, 'people.manage', 'nation')
  const { rows } = await sql<ListedPerson>`
    select p.id, p.email, p.name, p.language, p.disabled_at is not null as disabled,
      coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'role', g.role, 'municipality', g.municipality, 'unit', g.unit)
        order by g.granted_at) filter (where g.id is not null), '[]') as grants
    from base.person p left join base.role_grant g on g.person = p.id and g.ended_at is null
    group by p.id order by lower(p.name), p.id limit 2000`.execute(read)
  return rows
}

const [uniqueViolation, foreignKeyViolation] = ['23505', '23503']

/** What the database refuses by one of its rules, in words for people. */
const refusedAs = (rule: string, refused: Problem) => (error: unknown) => {
  throw error instanceof pg.DatabaseError && error.code === rule ? refused : error
}

/** Who does it: a person, or the operator at the command line, who has no account. */
type Doer = { id: string | null }

/**
 * Adds a person with a first role, and a one-time link by which they choose a password.
 * @returns the person's id and the link's token, valid for seven days
 * @throws email-taken (409); invalid (422) where the role does not fit the scope
 */
export async function addPerson(
  write: WriteTx,
  person: Person | null,
  roles: readonly Role[],
  added: NewPerson,
): Promise<{ id: string; token: string }> {
  allow(person, 'people.manage', 'nation')
  checkNotWithin(roles, added.role)
  return makePerson(write, person, roles, added)
}

/** Gives a person a further role. @throws not-found (404); invalid (422) where the role does not fit the scope */
export async function giveRole(
  write: WriteTx,
  person: Person | null,
  roles: readonly Role[],
  to: string,
  given: GivenRole,
): Promise<{ id: string }> {
  allow(person, 'people.manage', 'nation')
  checkNotWithin(roles, given.role)
  return makeGrant(write, person, roles, to, given)
}

/** What `addPerson` does once it is allowed; the operator's command line comes straight here. */
export async function makePerson(
  write: WriteTx,
  by: Doer,
  roles: readonly Role[],
  added: NewPerson,
): Promise<{ id: string; token: string }> {
  checkScope(roles, added)
  const { rows } = await sql<{ id: string }>`insert into base.person (email, name, language)
    values (${added.email}, ${added.name}, ${added.language}) on conflict (lower(email)) do nothing returning id`.execute(
    write,
  )
  const id = rows[0]?.id
  if (!id) throw peopleProblem.emailTaken()
  await leaveAudit(write, by, {
    action: 'created',
    kind: 'person',
    subject: id,
    changes: changesBetween({}, { email: added.email, name: added.name, language: added.language }),
  })
  await makeGrant(write, by, roles, id, added)
  const token = makeToken()
  await sql`insert into base.one_time_link (token_hash, purpose, person, expires_at)
    values (${hashToken(token)}, 'set-password', ${id}, now() + interval '7 days')`.execute(write)
  return { id, token }
}

async function makeGrant(
  write: WriteTx,
  by: Doer,
  roles: readonly Role[],
  to: string,
  given: GivenRole,
): Promise<{ id: string }> {
  checkScope(roles, given)
  if (given.municipality) {
    const known = await sql`select 1 from base.municipality where code = ${given.municipality}`.execute(write)
    if (!known.rows.length) throw problem.invalid([{ field: 'municipality', reason: 'municipality' }])
  }
  const receiver = await sql`select 1 from base.person where id = ${to}`.execute(write)
  if (!receiver.rows.length) throw problem.notFound()
  const { rows } = await sql<{
    id: string
  }>`insert into base.role_grant (person, role, municipality, unit, granted_by)
    values (${to}, ${given.role}, ${given.municipality ?? null}, ${given.unit ?? null}, ${by.id}) returning id`
    .execute(write)
    // A unit that is not in the municipality: a role there would reach where nobody meant it to.
    .catch(refusedAs(foreignKeyViolation, problem.invalid([{ field: 'unit', reason: 'role-scope' }])))
  await leaveAudit(write, by, {
    action: 'role-given',
    kind: 'person',
    subject: to,
    changes: { role: [null, [given.role, given.municipality, given.unit].filter(Boolean).join(' ')] },
  })
  return { id: rows[0]?.id ?? '' }
}

/** Ends a role. What the person recorded stays. @throws not-found (404) */
export async function endRole(write: WriteTx, person: Person | null, grant: string): Promise<void> {
  allow(person, 'people.manage', 'nation')
  const { rows } = await sql<{
    person: string
    role: string
    municipality: string | null
  }>`update base.role_grant set ended_at = now()
    where id = ${grant} and ended_at is null returning person, role, municipality`.execute(write)
  const ended = rows[0]
  if (!ended) throw problem.notFound()
  await leaveAudit(write, person, {
    action: 'role-ended',
    kind: 'person',
    subject: ended.person,
    changes: { role: [[ended.role, ended.municipality].filter(Boolean).join(' '), null] },
  })
}

/** Sets the password behind a one-time link and signs every other session of the person out. */
export async function choosePassword(database: Database, token: string, password: string): Promise<void> {
  // Hashing is costly on purpose, so that nobody may ask for it without a link.
  await readLink(database, token)
  const hash = await hashPassword(password)
  const { rows } = await sql<{
    person: string | null
  }>`select base.use_password_link(${hashToken(token)}, ${hash}) as person`.execute(database)
  if (!rows[0]?.person) throw peopleProblem.linkSpent()
}

/** The first administrator, made with the link that the first start prints. @throws link-spent (410), email-taken (409) */
export async function makeFirstAdministrator(
  database: Database,
  token: string,
  who: { email: string; name: string; language: string; password: string },
): Promise<void> {
  await readLink(database, token)
  const hash = await hashPassword(who.password)
  const { rows } = await sql<{
    person: string | null
  }>`select base.use_first_administrator_link(${hashToken(token)}, ${who.email},
    ${who.name}, ${who.language}, ${hash}) as person`
    .execute(database)
    .catch(refusedAs(uniqueViolation, peopleProblem.emailTaken()))
  if (!rows[0]?.person) throw peopleProblem.linkSpent()
}

/** What a one-time link is for, while it can be used. @throws link-spent (410) */
export async function readLink(database: Database, token: string) {
  const { rows } = await sql<{
    purpose: 'first-administrator' | 'set-password'
    email: string | null
    name: string | null
  }>`
    select purpose, email, name from base.find_link(${hashToken(token)})`.execute(database)
  if (!rows[0]) throw peopleProblem.linkSpent()
  return rows[0]
}

function checkScope(roles: readonly Role[], given: GivenRole) {
  const role = roles.find((one) => one.code === given.role)
  if (!role)
    throw problem.invalid([
      { field: 'role', reason: 'code', params: { allowed: roles.map((one) => one.code).join(', ') } },
    ])
  const kind: ScopeKind = given.unit ? 'unit' : given.municipality ? 'municipality' : 'nation'
  if (role.scopes.includes(kind)) return
  if (kind === 'nation') throw problem.invalid([{ field: 'municipality', reason: 'required' }])
  throw problem.invalid([{ field: kind, reason: 'role-scope' }])
}

/** Some roles a municipality gives itself. @throws invalid (422) */
function checkNotWithin(roles: readonly Role[], role: string) {
  if (roles.find(({ code }) => code === role)?.onlyWithin)
    throw problem.invalid([{ field: 'role', reason: 'role-within' }])
}
