import { sql } from 'kysely'
import type { WriteTx } from '../../base/database/transaction'
import { insertRows } from '../insertRows'
import { idOf } from '../random'
import type { AskedForm } from './form'

type Corrected = {
  municipality: string
  round: string
  /** Of each of these, the greatest part is wrong and its whole with it: what must agree is put right alike. */
  of: readonly string[]
  /** How much was left out. */
  lacked: number
  at: string
  /** What the reviewer wrote when the values were opened. */
  asks: string
}

/**
 * Figures that were found to be wrong after a release, put right with their history: opened by the reviewer, corrected,
 * approved again the day after and accepted.
 */
export async function correctFigure(
  tx: WriteTx,
  { reviewer }: AskedForm,
  { municipality, round, of, lacked, at, asks }: Corrected,
): Promise<void> {
  await insertRows(
    tx,
    'collection.review_note',
    of.map((indicator) => ({
      ...{ municipality, round, indicator, part: '', kind: 'unlock', text: asks },
      ...{
        id: idOf(`unlock ${municipality} ${round} ${indicator}`),
        by: reviewer.id,
        by_team: true,
        corrects: false,
      },
      ...{ at: daysFrom(at, -3), resolved_at: daysFrom(at, 1) },
    })),
  )
  await sql`with former as (
      select indicator, part, version, kind, number from (
        select *, row_number() over (partition by indicator order by part = '' desc, number desc nulls last, part) as nth
        from collection.value
        where municipality = ${municipality} and round = ${round} and indicator = any (${of}) and number is not null) v
      where nth <= 2),
    changed as (
      update collection.value v set number = former.number + ${lacked}, version = former.version + 1, changed_at = ${at}
      from former where v.municipality = ${municipality} and v.round = ${round} and v.indicator = former.indicator
        and v.part = former.part
      returning v.indicator, v.part, v.version, v.number, v.changed_by, v.changed_by_name, v.changed_at)
    insert into collection.value_change (municipality, round, indicator, part, version, former, next, why, by, by_name, at)
    select ${municipality}, ${round}, c.indicator, c.part, c.version,
      jsonb_build_object('value', jsonb_build_object('kind', f.kind, 'number', f.number), 'comment', ''),
      jsonb_build_object('value', jsonb_build_object('kind', f.kind, 'number', c.number), 'comment', ''), 'form', c.changed_by, c.changed_by_name, c.changed_at
    from changed c join former f using (indicator, part)`.execute(tx)
  await sql`update collection.reply set submitted_at = ${at}, approved_at = ${daysFrom(at, 1)},
      accepted_at = ${daysFrom(at, 5)}, version = version + 3
    where municipality = ${municipality} and round = ${round}`.execute(tx)
}

const daysFrom = (at: string, days: number) => new Date(Date.parse(at) + days * 86_400_000).toISOString()
