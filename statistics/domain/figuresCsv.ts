import type { ReadTx } from '../../base/database/transaction'
import type { Language, Words } from '../../base/language/language'
import type { Translate } from '../../base/language/translator'
import type { KindWords } from '../../base/ui/kinds/kindWords'
import type { PublishedCell } from '../table'
import { cellsOf, type Release } from './releases'

/** Reads in a short transaction of its own: what was released never changes, so each part may come by itself. */
export type ReadPart = <T>(work: (read: ReadTx) => Promise<T>) => Promise<T>

export type CsvTable = {
  release: Release
  language: Language
  t: Translate
  /** In the order of the rows: places first, and within each the measures. */
  places: ReadonlyMap<string, { name: Words }>
  measures: ReadonlyMap<string, { name: Words; unit?: Words | null }>
  /** What stands where there is no number. */
  kinds: KindWords
  /** Which release it is, and whether it is invented: the same in every row. */
  said: { release: string; example: string }
}

const columns = [
  'place',
  'place-name',
  'period',
  'measure',
  'measure-name',
  'unit',
  'value',
  'kind',
  'note',
  'release',
  'example',
] as const

/** How many places are read and sent at a time. */
const together = 20

/**
 * All that a release of a table without breakdowns holds, a figure in a row, place by place and period by period in the
 * order of the table: code and name of its place, period, code, name and unit of its measure, the number, its kind, its
 * note, the release, and a mark where it is invented. Columns are separated by commas, numbers have a decimal point, and
 * codes are quoted so that 049 keeps its zero where a reader minds it.
 */
export async function* figuresCsv(table: CsvTable, read: ReadPart): AsyncGenerator<string> {
  const { release, language, t, places, measures, kinds, said } = table
  const value = t('statistics:column.value')
  const ordered = inOrderOf([...places.keys()], [...measures.keys()])
  const codes = [...places.keys()]
  // The mark by which spreadsheet programs know the letters.
  yield `\ufeff${row(columns.map((column) => t(`statistics:column.${column}`)))}`
  for (let from = 0; from < codes.length; from += together) {
    const cells = await read((tx) => cellsOf(tx, release, { places: codes.slice(from, from + together) }))
    yield ordered(cells)
      .map(({ place, period, measure, cell, note }) =>
        row([
          place,
          places.get(place)?.name[language] ?? place,
          period,
          measure,
          measures.get(measure)?.name[language] ?? measure,
          measures.get(measure)?.unit?.[language] ?? '',
          cell.kind === 'value' ? String(cell.value) : '',
          cell.kind === 'value' ? value : kinds[cell.kind],
          note?.[language] ?? '',
          said.release,
          said.example,
        ]),
      )
      .join('')
  }
}

/** Puts cells in the order of their places, their periods, and of their measures as the table lists them. */
function inOrderOf(places: readonly string[], measures: readonly string[]) {
  const at = (codes: readonly string[]) => new Map(codes.map((code, index) => [code, index]))
  const [place, measure] = [at(places), at(measures)]
  const of = (known: ReadonlyMap<string, number>, code: string) => known.get(code) ?? known.size
  return (cells: readonly PublishedCell[]) =>
    cells.toSorted(
      (a, b) =>
        of(place, a.place) - of(place, b.place) ||
        Number(a.period > b.period) - Number(a.period < b.period) ||
        of(measure, a.measure) - of(measure, b.measure),
    )
}

const row = (fields: readonly string[]) => `${fields.map(quoted).join(',')}\r\n`
const quoted = (field: string) => (/[",\r\n]|^0\d/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)
