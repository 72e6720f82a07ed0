import { sql } from 'kysely'
import type { TestPerson, World } from '../../../../app/testing/world'
import { hashPassword } from '../../domain/password'

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
