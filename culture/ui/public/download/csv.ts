import { type CsvTable, figuresCsv, type ReadPart } from '../../../../statistics/domain/figuresCsv'
import { replies } from '../figures/leading'
import { cultureKinds } from '../figures/writeFigure'
import { type DownloadGround, placesOf } from './downloadGround'

/** All that a release of culture holds, a figure in a row with its kind and its note. */
export function csvOf(ground: DownloadGround, read: ReadPart): AsyncGenerator<string> {
  const { language, t, release, areas } = ground
  const { number, state, example } = release.published
  const ofReplies = Object.values(replies).map((code) => {
    const name = t(`culture-public:reply.${code}`)
    return [code, { name: { fi: name, sv: name, en: name } }] as const
  })
  const table: CsvTable = {
    release: release.tables[areas],
    language,
    places: placesOf(ground),
    measures: new Map([...ofReplies, ...release.measures.map((one) => [one.code, one] as const)]),
    words: {
      columns: columns.map((column) => t(`culture-public:column.${column}`)),
      kinds: cultureKinds(t),
      value: t('culture-public:kind.value'),
      release: `${number} ${t(`culture-public:state.${state}`)}`,
      example: example ? t('culture-public:example') : '',
    },
  }
  return figuresCsv(table, read)
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
