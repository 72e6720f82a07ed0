import type { ReadTx } from '../../base/database/transaction'
import type { Language, Words } from '../../base/language/language'
import type { KindWords } from '../../base/ui/kinds/kindWords'
import { cellsOf, type Release } from './releases'

/** Reads in a short transaction of its own: what was released never changes, so each part may come by itself. */
export type ReadPart = <T>(work: (read: ReadTx) => Promise<T>) => Promise<T>

/** What stands in the rows beside the figures. */
export type CsvWords = {
  /** The heads of the eleven columns, in their order. */
  columns: readonly string[]
  kinds: KindWords
  /** What a number is called among the kinds. */
  value: string
  /** Which release it is, and whether it is invented: the same in every row. */
  release: string
  example: string
}

export type CsvTable = {
  release: Release
  language: Language
  places: ReadonlyMap<string, { name: Words }>
  measures: ReadonlyMap<string, { name: Words; unit?: Words | null }>
  words: CsvWords
}

/** How many measures are read and sent at a time. */
const together = 20

/**
 * All that a release of a table without breakdowns holds, a figure in a row: code and name of its place, period, code, name
 * and unit of its measure, the number, its kind, its note, the release, and a mark where it is invented. Columns are
 * separated by commas, numbers have a decimal point, and codes are quoted so that 049 keeps its zero where a reader minds it.
 */
export async function* figuresCsv(table: CsvTable, read: ReadPart): AsyncGenerator<string> {
  const { release, language, places, measures, words } = table
  const codes = [...measures.keys()]
  // The mark by which spreadsheet programs know the letters.
  yield `\ufeff${row(words.columns)}`
  for (let from = 0; from < codes.length; from += together) {
    const cells = await read((tx) => cellsOf(tx, release, { measures: codes.slice(from, from + together) }))
    yield cells
      .map(({ place, period, measure, cell, note }) =>
        row([
          place,
          places.get(place)?.name[language] ?? place,
          period,
          measure,
          measures.get(measure)?.name[language] ?? measure,
          measures.get(measure)?.unit?.[language] ?? '',
          cell.kind === 'value' ? String(cell.value) : '',
          cell.kind === 'value' ? words.value : words.kinds[cell.kind],
          note?.[language] ?? '',
          words.release,
          words.example,
        ]),
      )
      .join('')
  }
}

const row = (fields: readonly string[]) => `${fields.map(quoted).join(',')}\r\n`
const quoted = (field: string) => (/[",\r\n]|^0\d/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)
