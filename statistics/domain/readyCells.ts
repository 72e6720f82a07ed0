import { setImmediate as breathe } from 'node:timers/promises'
import { groupBy } from '../../base/groupBy'
import type { PublishedCell, TableDefinition } from '../table'
import { cellKey, checkCells, checkDefinition } from './checkTable'

/** A table whose cells were looked at: each has its place, is there once, and stands in the order of the key. */
export type ReadyTable = { table: TableDefinition; ordered: readonly PublishedCell[] }

/**
 * Looks at a table and its cells and puts them in the order of their codes: written in the order of the key, hundreds
 * of thousands of rows find their place in it without a search. Asks nothing of the database, so that a table is made
 * ready while another is written.
 * @throws Error in a sentence where the definition or a cell cannot be taken
 */
export async function readyTable(
  table: TableDefinition,
  cells: readonly PublishedCell[],
): Promise<ReadyTable> {
  checkDefinition(table)
  await checkCells(table, cells)
  const places = groupBy(cells, ({ place }) => place)
  const ordered: PublishedCell[] = []
  // Place by place, so that others are answered between two of them.
  for (const place of [...places.keys()].sort()) {
    let former: PublishedCell | undefined
    for (const cell of (places.get(place) ?? []).sort(byCodes)) {
      if (former && byCodes(former, cell) === 0)
        throw new Error(`${table.id}: the cell ${cellKey(cell)} is there twice`)
      ordered.push(cell)
      former = cell
    }
    await breathe()
  }
  return { table, ordered }
}

/** Cells of one place by their further codes. */
function byCodes(a: PublishedCell, b: PublishedCell): number {
  return (
    compare(a.period, b.period) ||
    compare(a.measure, b.measure) ||
    (a.breakdown || b.breakdown ? compare(cellKey(a), cellKey(b)) : 0)
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
