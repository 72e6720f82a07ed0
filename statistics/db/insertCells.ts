import { setImmediate as breathe } from 'node:timers/promises'
import { sql } from 'kysely'
import type { PublishTx } from '../../base/database/transaction'
import type { Words } from '../../base/language/language'
import type { PublishedCell } from '../table'

/** Some thousands at a time: one statement each, well within the time that a statement is given. */
const atOnce = 20_000

/**
 * Writes the cells of a release, which must have been made in this same transaction. The next thousands are laid in
 * columns while the database writes the former.
 */
export async function insertCells(
  tx: PublishTx,
  release: number,
  cells: readonly PublishedCell[],
): Promise<void> {
  let written: Promise<unknown> | undefined
  for (let from = 0; from < cells.length; from += atOnce) {
    const { place, period, measure, breakdown, kind, value, note, notes } = columnsOf(
      cells.slice(from, from + atOnce),
    )
    await written
    written = sql`
      insert into statistics.cell (release, place, period, measure, breakdown, kind, value, note)
      select ${release}, p, t, m, coalesce(string_to_array(b, ' '), '{}'), k, v, ${JSON.stringify(notes)}::jsonb -> n
      from unnest(${texts(place)}, ${texts(period)}, ${texts(measure)}, ${texts(breakdown)}, ${texts(kind)},
        ${texts(value)}::numeric[], ${texts(note)}::int[]) as c (p, t, m, b, k, v, n)`.execute(tx)
    // What fails while the next are laid in columns is told where it is waited for.
    written.catch(() => {})
    // The statement goes out before the next thousands take the processor.
    await breathe()
  }
  await written
}

/**
 * A column as one text, an empty line where nothing stands: no code has a line in it, and the text of an array, with a
 * look at each letter of each value, takes seven times as long to write.
 */
const texts = (column: readonly (string | number | null)[]) =>
  sql`string_to_array(${column.join('\n')}, E'\n', '')`

/**
 * The cells column by column, which is half of what they are row by row. Codes have no spaces, so that a breakdown is its
 * codes between spaces; each note is said once, as few are said of many.
 */
function columnsOf(cells: readonly PublishedCell[]) {
  const places = new Map<Words, number>()
  const placeOf = (note: Words) => {
    const place = places.get(note) ?? places.size
    places.set(note, place)
    return place
  }
  return {
    place: cells.map(({ place }) => place),
    period: cells.map(({ period }) => period),
    measure: cells.map(({ measure }) => measure),
    breakdown: cells.map(({ breakdown }) => (breakdown?.length ? breakdown.join(' ') : null)),
    kind: cells.map(({ cell }) => cell.kind),
    value: cells.map(({ cell }) => (cell.kind === 'value' ? cell.value : null)),
    note: cells.map(({ note }) => (note ? placeOf(note) : null)),
    notes: [...places.keys()],
  }
}
