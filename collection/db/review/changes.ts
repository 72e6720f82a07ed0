import { sql } from 'kysely'
import type { ReadTx } from '../../../base/database/transaction'
import type { Value } from '../../domain/value'
import type { ReplyKey } from '../rounds/replies'
import './tables'

export type ChangedValue = {
  indicator: string
  part: string
  /** As it was when the reply was first handed in; null where nothing was answered. */
  former: { value: Value | null; comment: string } | null
  at: Date
  by_name: string
}

/** The values that were changed after the reply was first handed in, each as it was then and by whom it was changed last. */
export async function selectChangedValues(
  read: ReadTx,
  { municipality, round }: ReplyKey,
): Promise<ChangedValue[]> {
  const { rows } =
    await sql<ChangedValue>`select distinct on (c.indicator, c.part) c.indicator, c.part, c.former,
      last_value(c.at) over same as at, last_value(c.by_name) over same as by_name
    from collection.value_change c
      join collection.reply r on r.municipality = c.municipality and r.round = c.round and c.at > r.first_submitted_at
    where c.municipality = ${municipality} and c.round = ${round}
    window same as (partition by c.indicator, c.part order by c.id rows between unbounded preceding and unbounded following)
    order by c.indicator, c.part, c.id`.execute(read)
  return rows
}
