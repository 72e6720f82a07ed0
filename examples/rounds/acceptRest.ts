import { sql } from 'kysely'
import type { WriteTx } from '../../base/database/transaction'
import type { AskedForm } from './form'

/** What was still to be reviewed in the closed rounds of a subject is accepted, within three weeks from a day. */
export async function acceptRest(tx: WriteTx, { subject, reviewer }: AskedForm, from: string): Promise<void> {
  await sql`update collection.reply p set state = 'accepted', accepted_by = ${reviewer.id},
      accepted_at = ${from}::timestamptz + (1 + p.municipality::int % 20) * interval '1 day'
    from collection.round r
    where r.id = p.round and r.subject = ${subject} and r.state = 'closed' and p.state = 'approved'`.execute(
    tx,
  )
}
