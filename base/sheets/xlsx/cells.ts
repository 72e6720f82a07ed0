import { sheetLimits } from '../limits'
import { sheetProblem } from '../problems'
import { isBlank, type SheetCell, type SheetRow } from '../sheet'
import { momentOf } from './moment'
import { unescapeText, walkXml } from './xml'

export type CellGround = { texts: readonly string[]; momentStyles: readonly boolean[]; from1904: boolean }

/** A cell as it stands in the XML: its type, its style, its value, and whether a formula made it. */
type RawCell = { type: string; style: string | undefined; value: string | null; formula: string | null }

/**
 * The rows of a tab that are not blank.
 * @param room how many rows there may be
 * @throws sheet-too-many-rows, sheet-too-many-columns, sheet-broken (422)
 */
export async function readCells(xml: string, ground: CellGround, room: number): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  const merged: string[] = []
  let row: SheetRow = { number: 0, cells: [] }
  let column = 0
  let cell: RawCell | null = null
  let collecting: 'value' | 'formula' | null = null
  let reading = false
  await walkXml(xml, {
    open(name, attribute) {
      if (name === 'row') {
        const number = Number(attribute('r') ?? row.number + 1)
        if (!(number > row.number)) throw sheetProblem.broken()
        row = { number, cells: [] }
        column = 0
      } else if (name === 'c') {
        const letters = attribute('r')?.replace(/[^A-Z]/gi, '')
        column = letters ? columnOf(letters) : column + 1
        cell = { type: attribute('t') ?? 'n', style: attribute('s'), value: null, formula: null }
      } else if (name === 'mergeCell') merged.push(attribute('ref') ?? '')
      else if (cell && name === 'f') {
        cell.formula = ''
        collecting = 'formula'
      } else if (name === 'rPh') reading = true
      else if (cell && (name === 'v' || name === 't') && !reading) {
        cell.value ??= ''
        collecting = 'value'
      }
    },
    text(text) {
      if (cell && collecting) cell[collecting] += text
    },
    close(name) {
      if (name === 'c' && cell) {
        const content = contentOf(cell, ground)
        if (content !== null) {
          if (column > sheetLimits.columns) throw sheetProblem.tooManyColumns()
          while (row.cells.length < column - 1) row.cells.push(null)
          row.cells[column - 1] = content
          if (cell.formula !== null && isRead(content)) {
            row.calculated ??= []
            row.calculated.push(column - 1)
          }
        }
        cell = null
      } else if (name === 'row' && !isBlank(row.cells)) {
        if (rows.length === room) throw sheetProblem.tooManyRows()
        rows.push(row)
      } else if (name === 'rPh') reading = false
      if (name !== 'c') collecting = null
    },
  })
  markMerged(rows, merged)
  return rows
}

const isRead = (content: SheetCell) =>
  typeof content !== 'object' || (content !== null && !('unread' in content))

function contentOf({ type, style, value, formula }: RawCell, ground: CellGround): SheetCell {
  // The result of a formula is kept beside it by whatever last saved the file; who writes files may leave it out, or
  // leave its place empty. A result that is an empty text is said to be one.
  const hasResult = value !== null && (value.trim() !== '' || type === 'str')
  if (formula !== null && !hasResult) return { unread: 'formula', text: `=${formula}` }
  if (value === null) return null
  if (type === 'e') return { unread: 'error', text: value }
  if (type === 's') return ground.texts[Number(value)]?.trim() || null
  if (type === 'str' || type === 'inlineStr') return unescapeText(value).trim() || null
  if (type === 'b') return value === '1' ? 'true' : 'false'
  if (type === 'd') return momentOfIso(value)
  if (value.trim() === '') return null
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  if (style === undefined || !ground.momentStyles[Number(style)]) return number
  return momentOf(number, ground.from1904) ?? number
}

function momentOfIso(value: string): SheetCell {
  const found = /^(?:(\d{4}-\d{2}-\d{2}))?T?(?:(\d{2}:\d{2}))?/.exec(value)
  return { day: found?.[1] ?? null, clock: found?.[2] ?? null }
}

const columnOf = (letters: string) =>
  [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)

/** A merged cell bears its value at its upper left; the rest says that it is merged, and not that it is empty. */
function markMerged(rows: readonly SheetRow[], merged: readonly string[]) {
  let room = 1_000_000
  for (const reference of merged) {
    const [, left = '', top, right = '', bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/i.exec(reference) ?? []
    const [first, last] = [Number(top), Number(bottom)]
    for (let index = firstFrom(rows, first); index < rows.length; index++) {
      const row = rows[index]
      if (!row || row.number > last) break
      for (let column = columnOf(left); column <= Math.min(columnOf(right), sheetLimits.columns); column++) {
        if (--room < 0) throw sheetProblem.broken()
        if (row.number === first && column === columnOf(left)) continue
        while (row.cells.length < column) row.cells.push(null)
        row.cells[column - 1] ??= { unread: 'merged', text: '' }
      }
    }
  }
}

/** The place of the first row whose number is not below `number`; rows are in the order of their numbers. */
function firstFrom(rows: readonly SheetRow[], number: number): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
