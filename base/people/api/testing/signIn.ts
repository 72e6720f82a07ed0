import { sql } from 'kysely'
import type { TestPerson, World } from '../../../../app/testing/world'
import { hashPassword } from '../../domain/password'
import { hashToken, makeToken } from '../../domain/token'
import { sessionCookie } from '../servePeople'

export const rightPassword = 'oikea hevonen akku niitti'
export const emailOf = (person: TestPerson) => `${person}@test.example`

/** Gives people of the test world a password. */
export async function givePasswords(
  world: World,
  people: readonly TestPerson[],
  password = rightPassword,
): Promise<void> {
  const hash = await hashPassword(password)
  for (const person of people) {
    await sql`update base.person set password = ${hash} where id = ${world.people[person].id}`.execute(
      world.database.owner,
    )
  }
}

export const signIn = (world: World, email: string, password: string, headers: Record<string, string> = {}) =>
  world.ask('/api/sign-in', { method: 'POST', body: { email, password }, headers })

/** The cookie that an answer sets, as a browser sends it back. */
export const cookieOf = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? ''

export const me = (world: World, cookie: string) => world.ask('/api/me', { headers: { cookie } })

/** Signs a person in on a further device. @returns the cookie */
export async function addSession(world: World, person: TestPerson): Promise<string> {
  const token = makeToken()
  await sql`insert into base.web_session (token_hash, person, idle, expires_at)
    values (${hashToken(token)}, ${world.people[person].id}, interval '1 day', now() + interval '1 day')`.execute(
    world.database.owner,
  )
  return `${sessionCookie}=${token}`
}
