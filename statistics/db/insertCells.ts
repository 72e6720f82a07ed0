import { setImmediate as breathe } from 'node:timers/promises'
import { sql } from 'kysely'
import type { PublishTx } from '../../base/database/transaction'
import type { Words } from '../../base/language/language'
import type { PublishedCell } from '../table'

/** Some thousands at a time: one statement each, well within the time that a statement is given. */
const atOnce = 20_000

/**
 * Writes the cells of a release, which must have been made in this same transaction. The next thousands are put into
 * letters while the database writes the former.
 */
export async function insertCells(
  tx: PublishTx,
  release: number,
  cells: readonly PublishedCell[],
): Promise<void> {
  let written: Promise<unknown> | undefined
  for (let from = 0; from < cells.length; from += atOnce) {
    const { rows, notes } = compact(cells.slice(from, from + atOnce))
    await written
    written = sql`
      insert into statistics.cell (release, place, period, measure, breakdown, kind, value, note)
      select ${release}, p, t, m, coalesce(b, '{}'), k, v, ${notes}::jsonb -> n
      from json_to_recordset(${rows}::json)
        as c (p text, t text, m text, b text[], k text, v numeric, n int)`.execute(tx)
    // What fails while the next are put into letters is told where it is waited for.
    written.catch(() => {})
    // The query goes out before the next thousands take the processor.
    await breathe()
  }
  await written
}

/** The cells as they are sent: by single letters, without what is empty, and each note once, as few are said of many. */
function compact(cells: readonly PublishedCell[]): { rows: string; notes: string } {
  const notes: Words[] = []
  const places = new Map<Words, number>()
  const placeOf = (note: Words) => {
    const place = places.get(note) ?? notes.push(note) - 1
    places.set(note, place)
    return place
  }
  const rows = cells.map(({ place, period, measure, breakdown, cell, note }) => ({
    ...{ p: place, t: period, m: measure, k: cell.kind },
    b: breakdown?.length ? breakdown : undefined,
    v: cell.kind === 'value' ? cell.value : undefined,
    n: note && placeOf(note),
  }))
  return { rows: JSON.stringify(rows), notes: JSON.stringify(notes) }
}
