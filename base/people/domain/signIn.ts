import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../../database/connect'
import { verifyPassword } from './password'
import { signInProblem } from './problems'
import { hashToken, makeToken } from './token'

/** How long a session lives: shared phones are signed out after a working day without use. */
export const sessionLife = { idle: '12 hours', absolute: '14 days' }

const attemptWindow = '15 minutes'
/** Wrong passwords in the window: few for one account, more for an address that a whole house shares. */
export const attemptLimit = { account: 10, address: 100 }

/**
 * Signs a person in. An unknown person and a wrong password take one path and get one answer.
 * @returns the token for the cookie
 * @throws wrong-credentials (401), too-many-attempts (429)
 */
export async function signIn(
  database: Database,
  asked: { email: string; password: string; address: string },
): Promise<{ token: string; person: string }> {
  // One spelling is counted and looked up: another way to write İ must not be a new account to guess at.
  const email = asked.email.trim().toLowerCase()
  const account = subject(`account:${email}`)
  const address = subject(`address:${asked.address}`)
  await countAttempt(database, account, address)

  const { rows } = await sql<{ id: string; password: string }>`
    select id, password from base.find_credentials(${email})`.execute(database)
  const known = rows[0]
  const right = await verifyPassword(asked.password, known?.password ?? null)
  if (!known || !right) throw signInProblem.wrongCredentials()

  const token = makeToken()
  await sql`select base.forgive_attempt(${account}, ${address})`.execute(database)
  await sql`select base.open_web_session(${hashToken(token)}, ${known.id}, ${sessionLife.idle}::interval,
    ${sessionLife.absolute}::interval)`.execute(database)
  return { token, person: known.id }
}

/** Counted before the password is looked at, so that many at once do not slip under the limit. */
async function countAttempt(database: Database, account: Buffer, address: Buffer) {
  const { rows } = await sql<{ subject: Buffer; failures: number; since: Date }>`
    select subject, failures, since from base.count_attempt(array[${account}, ${address}]::bytea[], ${attemptWindow}::interval)`.execute(
    database,
  )
  for (const { subject, failures, since } of rows) {
    const limit = subject.equals(account) ? attemptLimit.account : attemptLimit.address
    if (failures > limit) {
      const minutes = Math.max(1, Math.ceil(15 - (Date.now() - since.getTime()) / 60_000))
      throw signInProblem.tooManyAttempts(minutes)
    }
  }
}

const subject = (text: string) => createHash('sha256').update(`kuntakuva:${text}`).digest()

export async function signOut(database: Database, token: string): Promise<void> {
  await sql`select base.close_web_session(${hashToken(token)})`.execute(database)
}
