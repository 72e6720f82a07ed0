import { cellsOf } from '../../../../statistics/domain/releases'
import { replies } from '../figures/leading'
import { cultureKinds } from '../figures/writeFigure'
import { type DownloadGround, placesOf, type ReadPart } from './downloadGround'

/** How many measures are read and sent at a time. */
const together = 20

/**
 * All that a release holds, a figure in a row with its kind and its note. Columns are separated by commas, numbers
 * have a decimal point, and codes are quoted so that 049 keeps its zero where a reader minds it.
 */
export async function* csvOf(ground: DownloadGround, read: ReadPart): AsyncGenerator<string> {
  const { language, t, release, areas } = ground
  const { number, state, example } = release.published
  const kinds = cultureKinds(t)
  const places = placesOf(ground)
  const measures = new Map(release.measures.map((measure) => [measure.code, measure]))
  const codes = [...Object.values(replies), ...measures.keys()]
  const said = `${number} ${t(`culture-public:state.${state}`)}`
  // The mark by which spreadsheet programs know the letters.
  yield `\ufeff${row(columns.map((column) => t(`culture-public:column.${column}`)))}`
  for (let from = 0; from < codes.length; from += together) {
    const cells = await read((tx) =>
      cellsOf(tx, release.tables[areas], { measures: codes.slice(from, from + together) }),
    )
    yield cells
      .map(({ place, period, measure, cell, note }) =>
        row([
          place,
          places.get(place)?.name[language] ?? place,
          period,
          measure,
          measures.get(measure)?.name[language] ?? t(`culture-public:reply.${measure}`),
          measures.get(measure)?.unit?.[language] ?? '',
          cell.kind === 'value' ? String(cell.value) : '',
          cell.kind === 'value' ? t('culture-public:kind.value') : kinds[cell.kind],
          note?.[language] ?? '',
          said,
          example ? t('culture-public:example') : '',
        ]),
      )
      .join('')
  }
}

const columns = [
  'place',
  'place-name',
  'year',
  'measure',
  'measure-name',
  'unit',
  'value',
  'kind',
  'note',
  'release',
  'example',
] as const

const row = (fields: readonly string[]) => `${fields.map(quoted).join(',')}\r\n`
const quoted = (field: string) => (/[",\r\n]|^0\d/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)
