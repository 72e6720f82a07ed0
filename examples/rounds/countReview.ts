import { sql } from 'kysely'
import type { WriteTx } from '../../base/database/transaction'

/** Lays a subject's rounds out without counting the reviewers' queue with each reply and finding that comes: it is counted once, at the end. */
export async function countReviewOnce(
  tx: WriteTx,
  subject: string,
  layOut: () => Promise<void>,
): Promise<void> {
  await counting(tx, 'disable')
  await layOut()
  await sql`select collection.count_for_review(municipality, round) from collection.reply
    where state not in ('invited', 'answering')
      and round in (select id from collection.round where subject = ${subject})`.execute(tx)
  await counting(tx, 'enable')
}

async function counting(tx: WriteTx, how: 'enable' | 'disable') {
  await sql`alter table collection.reply ${sql.raw(how)} trigger moved`.execute(tx)
  await sql`alter table collection.finding ${sql.raw(how)} trigger found, ${sql.raw(how)} trigger explained`.execute(
    tx,
  )
}
