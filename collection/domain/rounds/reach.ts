import type { ReadTx } from '../../../base/database/transaction'
import { allow, type Place } from '../../../base/people/domain/allow'
import type { Permission } from '../../../base/people/domain/permissions'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { findReply, type ReplyKey, type ReplyRow } from '../../db/rounds/replies'
import { findRound, type RoundRow } from '../../db/rounds/rounds'
import { subjectPermission } from '../permissions'

/** Asks whether the person's role speaks for a subject too: a head of youth services answers no questions of culture. */
export function allowSubject(
  person: Person | null,
  permission: Permission,
  subject: string,
  place: Place,
): asserts person is Person {
  allow(person, permission, place)
  const forSubject = subjectPermission[subject as keyof typeof subjectPermission] as Permission | undefined
  if (!forSubject) throw problem.notAllowed()
  allow(person, forSubject, place)
}

/** A municipality's part in a round that the person may reach. @throws not-allowed (403), not-found (404) */
export async function reachReply(
  read: ReadTx,
  person: Person | null,
  permission: Permission,
  key: ReplyKey,
): Promise<{ person: Person; round: RoundRow; reply: ReplyRow }> {
  allow(person, permission, { municipality: key.municipality })
  const round = await getRound(read, key.round)
  allowSubject(person, permission, round.subject, { municipality: key.municipality })
  const reply = await findReply(read, key)
  if (!reply) throw problem.notFound()
  return { person, round, reply }
}

/** @throws not-found (404) */
export async function getRound(read: ReadTx, id: string): Promise<RoundRow> {
  const round = await findRound(read, id)
  if (!round) throw problem.notFound()
  return round
}
