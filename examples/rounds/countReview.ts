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
  // They stand as they do since they came to, and not since they were counted.
  await sql`update collection.under_review u set since = s.since from (
      select p.municipality, p.round, case p.state when 'accepted' then p.accepted_at
          else (select max(n.at) from collection.review_note n where n.municipality = p.municipality and n.round = p.round) end as since
        from collection.reply p join collection.round r on r.id = p.round and r.subject = ${subject}
        where p.state in ('accepted', 'returned')) s
    where u.municipality = s.municipality and u.round = s.round and s.since is not null`.execute(tx)
  await counting(tx, 'enable')
}

async function counting(tx: WriteTx, how: 'enable' | 'disable') {
  await sql`alter table collection.reply ${sql.raw(how)} trigger moved`.execute(tx)
  await sql`alter table collection.finding ${sql.raw(how)} trigger found, ${sql.raw(how)} trigger explained`.execute(
    tx,
  )
}
