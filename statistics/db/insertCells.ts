import { sql } from 'kysely'
import type { PublishTx } from '../../base/database/transaction'
import type { PublishedCell } from '../table'

/** Some thousands at a time: one statement each, well within the time that a statement is given. */
const atOnce = 20_000

/** Writes the cells of a release, which must have been made in this same transaction. */
export async function insertCells(
  tx: PublishTx,
  release: number,
  cells: readonly PublishedCell[],
): Promise<void> {
  for (let from = 0; from < cells.length; from += atOnce) {
    const rows = cells
      .slice(from, from + atOnce)
      .map(({ place, period, measure, breakdown, cell, note }) => ({
        place,
        period,
        measure,
        breakdown: breakdown ?? [],
        kind: cell.kind,
        value: cell.kind === 'value' ? cell.value : null,
        note: note ?? null,
      }))
    await sql`
      insert into statistics.cell (release, place, period, measure, breakdown, kind, value, note)
      select ${release}, place, period, measure, breakdown, kind, value, note
      from json_to_recordset(${JSON.stringify(rows)}::json)
        as c (place text, period text, measure text, breakdown text[], kind text, value numeric, note jsonb)`.execute(
      tx,
    )
  }
}
