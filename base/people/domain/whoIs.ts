import { sql } from 'kysely'
import type { Database } from '../../database/connect'
import type { Language } from '../../language/language'
import type { Role } from './permissions'
import { type Grant, type Person, reachOf } from './person'
import { hashToken } from './token'

/** The person behind a session's token, with what the roles allow; null when it is unknown or has expired. */
export async function whoIs(
  database: Database,
  roles: readonly Role[],
  token: string,
): Promise<Person | null> {
  const { rows } = await sql<{
    id: string
    email: string
    name: string
    language: Language
    grants: Grant[]
  }>`
    select id, email, name, language, grants from base.enter(${hashToken(token)})`.execute(database)
  const found = rows[0]
  return found ? { ...found, reach: reachOf(found.grants, roles) } : null
}
