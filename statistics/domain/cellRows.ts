import { sql } from 'kysely'
import type { Cell } from '../../base/cells/cell'
import type { ReadTx } from '../../base/database/transaction'
import '../db/tables'
import type { Release } from './releases'

/** The cells of one place and period side by side: each measure with its kind, and its value where it has one. */
export type CellRow = {
  place: string
  period: string
  measures: readonly string[]
  kinds: readonly Cell['kind'][]
  values: readonly (number | null)[]
}

/**
 * All cells of a release without breakdowns and notes, a row for each place and period: where a whole release is held
 * against another, hundreds of rows come from the database and not hundreds of thousands.
 */
export async function cellRowsOf(read: ReadTx, release: Pick<Release, 'id'>): Promise<CellRow[]> {
  const { rows } = await sql<{
    place: string
    period: string
    measures: string
    kinds: string
    values: string
  }>`
    select place, period, string_agg(measure, ' ') as measures, string_agg(kind, ' ') as kinds,
      string_agg(coalesce(value::text, ''), ' ') as values
    from statistics.cell where release = ${release.id} group by place, period`.execute(read)
  // Most places have the same measures, which are told apart once.
  const known = new Map<string, string[]>()
  const measuresIn = (written: string) => {
    const measures = known.get(written) ?? written.split(' ')
    known.set(written, measures)
    return measures
  }
  return rows.map(({ place, period, measures, kinds, values }) => ({
    ...{ place, period, measures: measuresIn(measures) },
    kinds: kinds.split(' ') as Cell['kind'][],
    values: values.split(' ').map((value) => (value === '' ? null : Number(value))),
  }))
}
