/**
 * What a cell holds: text as it was typed, a number, a real date or time, or something that cannot be read
 * (a formula without its result, an error, a cell merged into its neighbour).
 */
export type SheetCell =
  | null
  | string
  | number
  | { day: string | null; clock: string | null }
  | { unread: 'error' | 'formula' | 'merged'; text: string }

/**
 * A row that is not blank. `number` is the one that a person sees beside it; `calculated` are the places of cells whose
 * content is what a formula had given when the file was saved.
 */
export type SheetRow = { number: number; cells: SheetCell[]; calculated?: number[] }

/** A tab of a workbook; a CSV file is one without a name. */
export type Tab = { name: string; rows: SheetRow[] }

export type Sheet = {
  /** What the file was taken for, in words that need no translation: `CSV, Windows-1252, ;` or `XLSX`. */
  kind: string
  tabs: Tab[]
}

const isMerged = (cell: SheetCell) =>
  typeof cell === 'object' && cell !== null && 'unread' in cell && cell.unread === 'merged'

/** Whether a cell says nothing: empty, or merged into another. */
export const saysNothing = (cell: SheetCell | undefined): cell is null | undefined =>
  cell === undefined || cell === null || cell === '' || isMerged(cell)

export const isBlank = (cells: readonly SheetCell[]): boolean => cells.every(saysNothing)

/** A cell as a person would read it, for messages and for comparing words. */
export function cellText(cell: SheetCell | undefined): string {
  if (saysNothing(cell)) return ''
  if (typeof cell === 'string') return cell.trim()
  if (typeof cell === 'number') return String(cell)
  if ('unread' in cell) return cell.text
  return [cell.day, cell.clock].filter(Boolean).join(' ')
}
