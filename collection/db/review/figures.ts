import { sql } from 'kysely'
import type { ReadTx } from '../../../base/database/transaction'
import type { ValueKind } from '../../domain/value'
import type { GivenEarlier } from '../rounds/values'
import './tables'

export type FigureRow = { municipality: string; kind: ValueKind; number: number | null }
type Which = { round: string; indicator: string; part: string }

/** One value of every reply that has been handed in. */
export async function selectFigures(read: ReadTx, { round, indicator, part }: Which): Promise<FigureRow[]> {
  const { rows } = await sql<FigureRow>`select v.municipality, v.kind, v.number
    from collection.value v
      join collection.under_review u on u.municipality = v.municipality and u.round = v.round
    where v.round = ${round} and v.indicator = ${indicator} and v.part = ${part} and v.kind is not null`.execute(
    read,
  )
  return rows
}

export type LastYearRow = Omit<GivenEarlier, 'asked'>

/** The same value in the regular rounds of the year before, as far as it was handed in; the latest round last. */
export async function selectLastYear(
  read: ReadTx,
  { round, indicator, part }: Which,
): Promise<LastYearRow[]> {
  const { rows } =
    await sql<LastYearRow>`select v.municipality, o.year, v.indicator, v.part, v.kind, v.number, v.choices,
      i.content->'answer'->>'type' = 'number' and i.content->'aggregation'->>'way' = 'sum' as addable
    from collection.round d
      join collection.round o on o.subject = d.subject and o.year = d.year - 1 and o.kind = 'regular'
      join collection.round_question q on q.round = o.id and q.indicator = ${indicator}
      join collection.indicator_version i on i.indicator = q.indicator and i.version = q.indicator_version
      join collection.reply y on y.round = o.id and y.state in ('submitted', 'approved', 'accepted')
      join collection.value v on v.round = o.id and v.municipality = y.municipality
        and v.indicator = q.indicator and v.part = ${part} and v.kind is not null
    where d.id = ${round} order by o.opens_on`.execute(read)
  return rows
}
