import {
  cellText,
  type Sheet,
  type SheetCell,
  type SheetRow,
  saysNothing,
  type Tab,
} from '../../../../base/sheets/sheet'
import { meaningOfHeading } from './headings'
import { type Meaning, partOf } from './meanings'
import { normalise } from './normalise'

/** A tab with the headings of its columns and the rows beneath them. A column without a heading bears its letter. */
export type Table = { tab: string; headings: string[]; rows: SheetRow[] }

/** What headings mean that a mapping names, as `normalise` writes them. */
export type KnownHeadings = ReadonlyMap<string, Meaning>

/** Titles stand above the headings, but not many. */
const searched = 50

/**
 * The tables of a sheet: in each tab the row with the most headings that are known, and what stands beneath it.
 * Where no heading is known in any tab, the first row with three texts is taken, so that a person can say.
 * A tab in which none is known beside others is left aside.
 */
export function findTables(
  sheet: Sheet,
  known: KnownHeadings = new Map(),
): { tables: Table[]; left: string[] } {
  const means = (cell: SheetCell) => {
    const words = cellText(cell)
    return typeof cell === 'string' && (known.has(normalise(words)) || meaningOfHeading(words) !== null)
  }
  const places = sheet.tabs.map((tab) => ({ tab, at: bestRow(tab, means) }))
  const found = places.filter(({ at }) => at >= 0)
  const chosen = found.length
    ? found
    : sheet.tabs.map((tab) => ({ tab, at: firstRowOfTexts(tab) })).filter(({ at }) => at >= 0)
  return {
    tables: chosen.map(({ tab, at }) => tableAt(tab, at)),
    left: sheet.tabs.filter((tab) => !chosen.some((one) => one.tab === tab)).map(({ name }) => name),
  }
}

/** The place of the row with the most known headings, at least two; -1 without one. */
function bestRow({ rows }: Tab, means: (cell: SheetCell) => boolean): number {
  let [best, most] = [-1, 1]
  for (const [index, { cells }] of rows.slice(0, searched).entries()) {
    const count = cells.filter(means).length
    if (count > most) [best, most] = [index, count]
  }
  return best
}

/** In a CSV file every number is a text: a heading has a letter. */
const firstRowOfTexts = ({ rows }: Tab) =>
  rows
    .slice(0, searched)
    .findIndex(
      ({ cells }) => cells.filter((cell) => typeof cell === 'string' && /\p{L}/u.test(cell)).length >= 3,
    )

function tableAt({ name, rows }: Tab, at: number): Table {
  const row = rows[at]
  const [above, below] = [rows[at - 1], rows[at + 1]]
  const isNext = (a: SheetRow | undefined, b: SheetRow | undefined) => a && b && b.number === a.number + 1
  let headings = (row?.cells ?? []).map(cellText)
  let from = at + 1
  // A second line of headings tells ages or genders apart: `9–12` over `Tytöt` and `Pojat`.
  if (isNext(row, below) && below && isLineOfParts(below.cells)) {
    headings = joinLines(headings, below.cells.map(cellText))
    from++
  } else if (isNext(above, row) && above && isLineOfParts(above.cells)) {
    headings = joinLines(above.cells.map(cellText), headings)
  }
  const body = rows.slice(from)
  return { tab: name, headings: nameAll(headings, body), rows: body }
}

const isPart = (words: string) => partOf(meaningOfHeading(words) ?? 'nothing') !== null

function isLineOfParts(cells: readonly SheetCell[]): boolean {
  const said = cells.filter((cell) => !saysNothing(cell))
  return said.length >= 2 && said.every((cell) => typeof cell === 'string' && isPart(cell))
}

/** A heading of the upper line stands over every column to its right that has none of its own. */
function joinLines(upper: readonly string[], lower: readonly string[]): string[] {
  let over = ''
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [high, low] = [upper[column] ?? '', lower[column] ?? '']
    over = high || (isPart(low) ? over : '')
    if (low && isPart(low) && isPart(over)) return `${over} ${low}`
    return high || low
  })
}

/** Each column by a name of its own: twice the same gets a number, and one without a heading its letter. */
function nameAll(headings: readonly string[], rows: readonly SheetRow[]): string[] {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), headings.length)
  const times = new Map<string, number>()
  return Array.from({ length: width }, (_, column) => {
    const heading = (headings[column] || `[${letterOf(column)}]`).slice(0, 190)
    const time = (times.get(heading) ?? 0) + 1
    times.set(heading, time)
    return time === 1 ? heading : `${heading} (${time})`
  })
}

const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
