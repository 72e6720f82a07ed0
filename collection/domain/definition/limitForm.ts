import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { WriteTx } from '../../../base/database/transaction'
import { definitionProblem } from './problems'

const window = '1 hour'
/** In an hour, from one sender and from everybody who is not signed in. */
export const formLimits = { sender: 10, everybody: 200 }

/**
 * Counts a sending of the public form. An address is kept as a fingerprint only, and forgotten with the others.
 * @param sender a person's id or a network address
 * @throws too-many-proposals (429)
 */
export async function countSending(write: WriteTx, sender: string, signedIn: boolean): Promise<void> {
  const own = fingerprint(`proposal:${sender}`)
  const all = fingerprint('proposals')
  const subjects = signedIn ? sql`array[${own}]` : sql`array[${own}, ${all}]`
  const { rows } = await sql<{ subject: Buffer; failures: number; since: Date }>`
    select subject, failures, since from base.count_attempt(${subjects}::bytea[], ${window}::interval)`.execute(
    write,
  )
  for (const { subject, failures, since } of rows) {
    if (failures > (subject.equals(own) ? formLimits.sender : formLimits.everybody)) {
      throw definitionProblem.tooManyProposals(
        Math.max(1, Math.ceil(60 - (Date.now() - since.getTime()) / 60_000)),
      )
    }
  }
}

const fingerprint = (text: string) => createHash('sha256').update(`kuntakuva:${text}`).digest()
