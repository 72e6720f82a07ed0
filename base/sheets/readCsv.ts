import { CsvError, type Options, parse } from 'csv-parse'
import { breathe } from './breathe'
import { sheetLimits } from './limits'
import { sheetProblem } from './problems'
import { isBlank, type SheetRow } from './sheet'

export const delimiters = [';', ',', '\t'] as const
export type Delimiter = (typeof delimiters)[number]

const options = {
  relax_column_count: true,
  relax_quotes: true,
  // A blank line has a number too: rows are named as a person sees them.
  skip_empty_lines: false,
  max_record_size: 100_000,
} satisfies Options

/**
 * The delimiter that most lines of the beginning are cut by into the same number of cells. A comma between digits
 * is a decimal's.
 */
export function guessDelimiter(text: string): Delimiter {
  const lines = text
    .slice(0, 100_000)
    .replace(/"[^"]*"/g, '')
    .replace(/(?<=\d),(?=\d)/g, '.')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim())
    .slice(0, 200)
  const agreeing = delimiters.map((delimiter) => {
    const times = new Map<number, number>()
    for (const line of lines) {
      const cuts = line.split(delimiter).length - 1
      if (cuts > 0) times.set(cuts, (times.get(cuts) ?? 0) + 1)
    }
    // Two columns that agree everywhere are more than twelve that agree once.
    const best = Math.max(0, ...[...times].map(([cuts, lines]) => lines * Math.min(cuts, 4)))
    return { delimiter, best }
  })
  return agreeing.reduce((a, b) => (b.best > a.best ? b : a)).delimiter
}

/**
 * The rows of a CSV text that are not blank.
 * @throws sheet-open-quote, sheet-too-many-rows, sheet-too-many-columns (422)
 */
export async function readCsv(text: string, delimiter: Delimiter): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  let number = 0
  try {
    for await (const record of parse(text, { ...options, delimiter }) as AsyncIterable<string[]>) {
      number++
      if (number % 1000 === 0) await breathe()
      const cells = record.map((cell) => cell.trim() || null)
      if (isBlank(cells)) continue
      while (cells.at(-1) === null) cells.pop()
      if (cells.length > sheetLimits.columns) throw sheetProblem.tooManyColumns()
      if (rows.length === sheetLimits.rows + sheetLimits.rowsBeside) throw sheetProblem.tooManyRows()
      rows.push({ number, cells })
    }
  } catch (error) {
    if (error instanceof CsvError) throw sheetProblem.openQuote(number + 1)
    throw error
  }
  return rows
}
