import { sql } from 'kysely'
import type { ReadTx } from '../../base/database/transaction'
import './tables'

/** A text that is another one as soon as anything on a published card has changed. */
export async function selectCardsStamp(read: ReadTx): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select count(*) || ' ' || coalesce(max(changed_at)::text, '') || ' ' || coalesce(max(published_at)::text, '') as stamp
    from culture.card where published`.execute(read)
  return rows[0]?.stamp ?? ''
}
