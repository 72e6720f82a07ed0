import type { WriteTx } from '../../base/database/transaction'
import { insertRows } from '../insertRows'
import type { AskedForm } from './form'
import type { InventedReply } from './replies'
import type { Round } from './round'

/** Replies with who handed them in and approved them where somebody of the demo did. */
export async function insertReplies(
  tx: WriteTx,
  { id, opens, deadline }: Round,
  { hands, reviewer }: AskedForm,
  replies: readonly InventedReply[],
): Promise<void> {
  await insertRows(
    tx,
    'collection.reply',
    replies.map(({ municipality, state, minutes, submittedAfter, extendedBy }) => {
      const at = (days: number) =>
        submittedAfter === null ? null : `${opens.add({ days: submittedAfter + days })}T09:30:00Z`
      const known = hands[municipality]
      const approved = ['approved', 'accepted', 'returned'].includes(state)
      return {
        ...{ municipality, round: id, state, minutes, nil: false, version: submittedAfter === null ? 1 : 4 },
        extended_to: extendedBy === null ? null : `${deadline.add({ days: extendedBy })}`,
        ...{ first_submitted_at: at(0), submitted_at: at(0) },
        submitted_by: submittedAfter === null ? null : (known?.writes.id ?? null),
        approved_at: approved ? at(2) : null,
        approved_by: approved ? (known?.approves?.id ?? null) : null,
        accepted_at: state === 'accepted' ? at(9) : null,
        accepted_by: state === 'accepted' ? reviewer.id : null,
      }
    }),
  )
}
