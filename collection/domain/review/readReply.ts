import type { ReadTx } from '../../../base/database/transaction'
import type { Register } from '../../../base/municipalities/register'
import type { Person } from '../../../base/people/domain/person'
import { type ChangedValue, selectChangedValues } from '../../db/review/changes'
import { type NamedNote, selectNotes } from '../../db/review/notes'
import { findQueuedReply, type QueuedReply } from '../../db/review/queue'
import { type ReplyKey, type ReplyRow, selectNames } from '../../db/rounds/replies'
import type { RoundRow } from '../../db/rounds/rounds'
import type { Finding } from '../checking/check'
import { tiedGroups } from '../checking/tied'
import { answerOf, judgeReply, readWhole, refsPut, type Whole } from '../rounds/judgeReply'
import { reachHandedIn } from './reach'

/** A reply as a reviewer reads it. */
export type Reviewed = Whole & {
  round: RoundRow
  reply: ReplyRow
  queued: QueuedReply | undefined
  changed: ChangedValue[]
  notes: NamedNote[]
  /** What the rules find now, with what their sentences say. */
  judged: Finding[]
  /** The values that are opened together. */
  tied: string[][]
  people: { submittedBy: string | null; approvedBy: string | null; acceptedBy: string | null }
}

/** A reply that was handed in, with all that it is read beside. @throws not-allowed (403), not-found (404) */
export async function readReviewed(
  read: ReadTx,
  asker: Person | null,
  register: Register,
  key: ReplyKey,
): Promise<Reviewed> {
  const { round, reply } = await reachHandedIn(read, asker, key)
  const whole = await readWhole(read, register, round, key)
  const names = await selectNames(read, [reply.submitted_by, reply.approved_by, reply.accepted_by])
  const nameOf = (id: string | null) => names.get(id ?? '') ?? null
  return {
    ...whole,
    round,
    reply,
    queued: await findQueuedReply(read, key),
    changed: await selectChangedValues(read, key),
    notes: await selectNotes(read, key),
    judged: judgeReply(whole),
    tied: tiedGroups(whole.rules, answerOf(whole.values), {
      municipality: whole.context.municipality,
      asked: refsPut(whole),
    }),
    people: {
      submittedBy: nameOf(reply.submitted_by),
      approvedBy: nameOf(reply.approved_by),
      acceptedBy: nameOf(reply.accepted_by),
    },
  }
}
