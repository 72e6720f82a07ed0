import type { Database } from '../../database/connect'
import { nobody, write } from '../../database/transaction'
import { problem } from '../../problems/catalogue'
import { fieldProblems } from '../../problems/fields'
import { makePerson } from '../domain/people'
import type { Role } from '../domain/permissions'
import { NewPerson } from './schemas'

/**
 * Adds a person from the operator's command line, as the owner of the database.
 * @returns the token of the one-time link for choosing a password
 */
export async function addPersonByHand(
  owner: Database,
  roles: readonly Role[],
  asked: Record<string, unknown>,
): Promise<string> {
  const parsed = NewPerson.safeParse(
    Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)),
  )
  if (!parsed.success) throw problem.invalid(fieldProblems(parsed.error))
  const { token } = await write(owner, nobody, (tx) => makePerson(tx, { id: null }, roles, parsed.data))
  return token
}
