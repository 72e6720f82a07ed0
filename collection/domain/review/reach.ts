import type { ReadTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Permission } from '../../../base/people/domain/permissions'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { findReply, type ReplyKey, type ReplyRow } from '../../db/rounds/replies'
import type { RoundRow } from '../../db/rounds/rounds'
import { reviewPermission } from '../permissions'
import { getRound } from '../rounds/reach'

/** A round whose answers the person may review: who reviews one subject reads nothing of another. @throws not-allowed (403), not-found (404) */
export async function reachRound(
  read: ReadTx,
  person: Person | null,
  id: string,
): Promise<{ person: Person; round: RoundRow }> {
  allow(person, 'collection.answer.review', 'nation')
  const round = await getRound(read, id)
  const ofSubject = reviewPermission[round.subject as keyof typeof reviewPermission] as Permission | undefined
  if (!ofSubject) throw problem.notAllowed()
  allow(person, ofSubject, 'nation')
  return { person, round }
}

/** A reply that has been handed in: what has not is the municipality's alone. @throws not-allowed (403), not-found (404) */
export async function reachHandedIn(
  read: ReadTx,
  asker: Person | null,
  key: ReplyKey,
): Promise<{ person: Person; round: RoundRow; reply: ReplyRow }> {
  const { person, round } = await reachRound(read, asker, key.round)
  const reply = await findReply(read, key)
  if (!reply) throw problem.notFound()
  return { person, round, reply }
}
