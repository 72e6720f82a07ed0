import { readRef, writeRef } from '../value'
import { type NumberAsked, type ReadNumber, readNumber } from './readNumber'

/** A field that a pasted cell may fall into. */
export type PasteField = NumberAsked & { ref: string }

/** What became of one pasted cell. `line` and `column` count from 1, as they stood in what was pasted. */
export type PastedCell = { line: number; column: number; written: string; ref: string; read: ReadNumber }

export type Pasted = {
  cells: PastedCell[]
  /** Lines and columns that fell beyond the last field or named none, and were left aside. */
  left: { line: number; column: number; written: string }[]
}

/** No form has more fields below each other; whatever else is in the clipboard is no column. */
const mostLines = 5000

/**
 * Divides what a spreadsheet puts on the clipboard among the fields from the chosen one on: lines downwards, tabs to
 * the right. Where the first column names the values by their codes, each line goes to the field of its code instead.
 * @param fields rows of fields, the chosen one first; for a column, rows of one
 */
export function pasteColumn(text: string, fields: readonly (readonly PasteField[])[]): Pasted {
  const byRef = new Map(fields.flat().map((field) => [field.ref, field]))
  const rows = splitCells(text).slice(0, mostLines)
  const isCoded = rows.length > 0 && rows.every((row) => row.length > 1 && codeOf(row[0]) !== undefined)
  const pasted: Pasted = { cells: [], left: [] }
  for (const [down, row] of rows.entries()) {
    for (const [right, written] of row.entries()) {
      if (isCoded && right === 0) continue
      const at = { line: down + 1, column: right + 1, written }
      const field = isCoded
        ? right === 1
          ? byRef.get(codeOf(row[0]) ?? '')
          : undefined
        : fields[down]?.[right]
      if (field) pasted.cells.push({ ...at, ref: field.ref, read: readNumber(written, field) })
      else if (written.trim()) pasted.left.push(at)
    }
  }
  return pasted
}

function codeOf(written: string | undefined): string | undefined {
  const ref = readRef(written?.trim() ?? '')
  return ref && writeRef(ref)
}

/** The cells of a clipboard: a cell that holds a tab, a line break or a quotation mark comes in quotation marks. */
function splitCells(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n?|\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === '') break
    if (end !== '\t') rows.push([])
  }
  // The last line ends with a break of its own.
  if (rows.at(-1)?.every((cell) => cell === '')) rows.pop()
  return rows
}
