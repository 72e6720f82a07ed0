import { sql } from 'kysely'
import type { Cell } from '../../base/cells/cell'
import type { ReadTx } from '../../base/database/transaction'
import type { Words } from '../../base/language/language'
import '../db/tables'

/** What a release said of one cell, and when. */
export type CellInRelease = { number: number; releasedAt: Date; cell: Cell; note?: Words }

/** One cell through all releases of its table, the oldest first; a release that lacks it is left out. */
export async function cellHistory(
  read: ReadTx,
  table: string,
  at: { place: string; period: string; measure: string },
): Promise<CellInRelease[]> {
  const { rows } = await sql<{
    number: number
    releasedAt: Date
    kind: Cell['kind']
    value: number | null
    note: Words | null
  }>`
    select r.number, r.released_at as "releasedAt", c.kind, c.value, c.note
    from statistics.release r
    join statistics.cell c on c.release = r.id and c.place = ${at.place} and c.period = ${at.period}
      and c.measure = ${at.measure} and c.breakdown = '{}'
    where r.published_table = ${table}
    order by r.number`.execute(read)
  return rows.map(({ number, releasedAt, kind, value, note }) => ({
    number,
    releasedAt,
    cell: kind === 'value' ? { kind, value: value ?? Number.NaN } : { kind },
    ...(note ? { note } : {}),
  }))
}
