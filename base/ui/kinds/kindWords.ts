import type { Cell } from '../../cells/cell'

export type Nothing = Exclude<Cell['kind'], 'value'>

/** The words of a page for each kind of nothing, as short as fits in a table: "puuttuu", "ei koske", "<5", "ei vielä". */
export type KindWords = Record<Nothing, string>

/** Writes a number as the page's language does. */
export type WriteNumber = (value: number) => string

/** The figure as words: its number, or the word for what kind of nothing it is. */
export function cellText(cell: Cell, words: KindWords, write: WriteNumber): string {
  return cell.kind === 'value' ? write(cell.value) : words[cell.kind]
}
