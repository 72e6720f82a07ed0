import { sql } from 'kysely'
import type { ReadTx } from '../../../base/database/transaction'
import type { ValueKind } from '../../domain/value'
import './tables'

export type FigureRow = {
  municipality: string
  kind: ValueKind
  number: number | null
  earlier: number | null
}

/** One value of every reply that has been handed in, with the same municipality's figure of the year before. */
export async function selectFigures(
  read: ReadTx,
  { round, indicator, part }: { round: string; indicator: string; part: string },
): Promise<FigureRow[]> {
  const { rows } = await sql<FigureRow>`select v.municipality, v.kind, v.number, (
      select e.number from collection.round o
        join collection.value e on e.round = o.id and e.municipality = v.municipality
          and e.indicator = v.indicator and e.part = v.part
      where o.subject = d.subject and o.year = d.year - 1 and o.kind = 'regular'
      order by o.opens_on desc limit 1) as earlier
    from collection.value v
      join collection.round d on d.id = v.round
      join collection.under_review u on u.municipality = v.municipality and u.round = v.round
    where v.round = ${round} and v.indicator = ${indicator} and v.part = ${part} and v.kind is not null`.execute(
    read,
  )
  return rows
}
