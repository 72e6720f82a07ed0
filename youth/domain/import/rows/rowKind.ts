import { cellText, type SheetRow, saysNothing } from '../../../../base/sheets/sheet'
import { normalise } from '../mapping/normalise'
import type { Table } from '../mapping/tables'
import { beginsAsTotal } from '../mapping/words'
import type { Columns } from './columns'
import { readDay } from './values'

export type RowKind = 'session' | 'totals' | 'titles' | 'days'

/** What a row is: a session, one that sums up others, a title, or a day that was written down beforehand. */
export function kindOf({ cells }: SheetRow, { headings }: Table, columns: Columns): RowKind {
  const said = cells.flatMap((cell, column) => (saysNothing(cell) ? [] : [{ text: cellText(cell), column }]))
  const date = columns.of('date')
  const day = date ? readDay(cells[date.column]) : null
  const isDay = day !== null && 'value' in day
  if (!isDay && beginsAsTotal(said[0]?.text ?? '')) return 'totals'
  if (!isDay && said.length === 1 && /\p{L}{2}/u.test(said[0]?.text ?? '')) return 'titles'
  if (isDay && said.every(({ column }) => column === date?.column || !columns.isRead(column))) return 'days'
  const isHeadings = said.every(({ text, column }) => normalise(text) === normalise(headings[column] ?? ''))
  return isHeadings ? 'titles' : 'session'
}
