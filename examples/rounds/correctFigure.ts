import { sql } from 'kysely'
import type { WriteTx } from '../../base/database/transaction'

type Corrected = {
  municipality: string
  round: string
  /** The first figure of some size from this indicator on is the wrong one. */
  from: string
  /** How much was left out of it. */
  lacked: number
  at: string
}

/** A figure that a municipality found to be wrong after a release, put right with its history. */
export async function correctFigure(
  tx: WriteTx,
  { municipality, round, from, lacked, at }: Corrected,
): Promise<void> {
  await sql`with former as (
      select indicator, part, version, number from collection.value
      where municipality = ${municipality} and round = ${round} and kind = 'number' and number > 10 and indicator >= ${from}
      order by indicator, part limit 1),
    changed as (
      update collection.value v set number = former.number + ${lacked}, version = former.version + 1, changed_at = ${at}
      from former where v.municipality = ${municipality} and v.round = ${round} and v.indicator = former.indicator
        and v.part = former.part
      returning v.indicator, v.part, v.version, v.number, v.changed_by, v.changed_by_name, v.changed_at)
    insert into collection.value_change (municipality, round, indicator, part, version, former, next, why, by, by_name, at)
    select ${municipality}, ${round}, c.indicator, c.part, c.version,
      jsonb_build_object('value', jsonb_build_object('kind', 'number', 'number', f.number), 'comment', ''),
      jsonb_build_object('value', jsonb_build_object('kind', 'number', 'number', c.number), 'comment', ''), 'form', c.changed_by, c.changed_by_name, c.changed_at
    from changed c join former f using (indicator, part)`.execute(tx)
}
