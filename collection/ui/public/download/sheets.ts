import type { ReadPart } from '../../../../statistics/domain/figuresCsv'
import { cellsOf } from '../../../../statistics/domain/releases'
import type { PublishedCell } from '../../../../statistics/table'
import { countChanges, listChanges } from '../../../domain/releases/publicReading'
import { publishedTables } from '../figures/areas'
import { byIndicator, type Measure } from '../figures/measures'
import { releasedKinds } from '../figures/writeFigure'
import { aboutSheet } from './aboutSheet'
import { type DownloadGround, placesOf } from './downloadGround'
import { type PlainSheet, readable, sheetName } from './plainSheet'

const own = {
  year: 'collection-public:sheet.head-year',
  part: 'collection-public:sheet.head-part',
  former: 'collection-public:sheet.head-former',
  next: 'collection-public:sheet.head-next',
} as const

/** The most changed cells that a sheet holds: a spreadsheet ends at a million rows. */
const mostChanges = 200_000

/**
 * The sheets of a release: what it is and what its measures mean, a sheet for each theme with a place and year in a
 * row, the notes of single figures, and what changed. What is no number stands as a word with its reason.
 */
export async function* releaseSheets(ground: DownloadGround, read: ReadPart): AsyncGenerator<PlainSheet> {
  const { release, areas, language, t } = ground
  yield aboutSheet(ground)
  const notes: PlainSheet['rows'] = []
  const named = namesOf(ground)
  for (const theme of ground.subject.themes) {
    const ofTheme = release.measures.filter(({ content }) => content.theme === theme.code)
    const measures = ofTheme.filter(({ part, option }) => !part || !option)
    const byPart = [...byIndicator(ofTheme.filter(({ part, option }) => part && option)).values()]
    if (!ofTheme.length) continue
    const cells = await read((tx) =>
      cellsOf(tx, release.tables[areas], { measures: measures.map(({ code }) => code) }),
    )
    for (const { place, period, measure, cell, note } of cells) {
      if (note && cell.kind === 'value')
        notes.push([...named({ place, period, measure }), cell.value, note[language]])
    }
    yield {
      name: sheetName(theme.name[language]),
      heads: 2,
      widths: [8, 24, 8, ...measures.map(() => 16)],
      rows: themeRows(ground, measures, cells),
    }
    for (const options of byPart) yield await choiceSheet(ground, read, options)
  }
  yield {
    name: sheetName(t('collection-public:sheet.notes')),
    heads: 1,
    widths: [8, 24, 8, 20, 48, 14, 50],
    rows: [heads(ground, [...namedHeads, 'value', 'note']), ...notes],
  }
  const { id } = release.published
  const table = publishedTables(ground.subject.code)[areas]
  const [changes, count] = [
    await read((tx) => listChanges(tx, id, table, mostChanges)),
    await read((tx) => countChanges(tx, id, table)),
  ]
  const kinds = releasedKinds(t)
  const said = ({ kind, value }: { kind: string; value: number | null }) =>
    value ?? (kind in kinds ? kinds[kind as keyof typeof kinds] : kind)
  yield {
    name: sheetName(t('collection-public:sheet.changes')),
    heads: 1,
    widths: [8, 24, 8, 20, 48, 16, 16],
    rows: [
      heads(ground, [...namedHeads, own.former, own.next]),
      ...changes.map(({ former, next, ...at }) => [...named(at), said(former), said(next)]),
      ...(count > changes.length ? [[t('collection-public:changes.first', { shown: changes.length })]] : []),
    ],
  }
}

/** A figure of any place and measure stands by the codes and the names of both. */
const namedHeads = ['place', 'place-name', own.year, 'measure', 'measure-name'] as const

function namesOf(ground: DownloadGround) {
  const { release, language } = ground
  const places = placesOf(ground)
  return ({ place, period, measure }: Pick<PublishedCell, 'place' | 'period' | 'measure'>) => [
    place,
    places.get(place)?.name[language] ?? place,
    period,
    measure,
    release.named.get(measure)?.name[language] ?? measure,
  ]
}

/** A choice that was asked by part: a place, year and part in a row, so that its options are a few columns and not many. */
async function choiceSheet(ground: DownloadGround, read: ReadPart, measures: readonly Measure[]) {
  const { release, areas, language, t } = ground
  const kinds = releasedKinds(t)
  const places = placesOf(ground)
  const [first] = measures
  const options = [...new Map(measures.map(({ option, short }) => [option, short[language]]))]
  const columns = new Map(options.map(([option], index) => [option, index + 4]))
  const known = new Map(measures.map((measure) => [measure.code, measure]))
  const rows = new Map<string, (string | number | null)[]>()
  const cells = await read((tx) => cellsOf(tx, release.tables[areas], { measures: [...known.keys()] }))
  for (const { place, period, measure: code, cell } of cells) {
    const measure = known.get(code)
    if (!measure) continue
    const key = `${place} ${period} ${measure.part}`
    const beginning = [place, places.get(place)?.name[language] ?? place, period, measure.partName[language]]
    const row = rows.get(key) ?? [...beginning, ...options.map(() => null)]
    rows.set(key, row)
    const at = columns.get(measure.option)
    if (at !== undefined) row[at] = cell.kind === 'value' ? cell.value : kinds[cell.kind]
  }
  const name = first ? readable(first.content.name, language) : ''
  return {
    name: sheetName(name),
    heads: 2,
    widths: [8, 24, 8, 36, ...options.map(() => 16)],
    rows: [
      [first?.indicator ?? '', name],
      [...heads(ground, ['place', 'place-name', own.year, own.part]), ...options.map(([, said]) => said)],
      ...rows.values(),
    ],
  }
}

/** The heads of a sheet: those of every download by their name, the sheet's own in full. */
const heads = ({ t }: DownloadGround, names: readonly string[]) =>
  names.map((name) => t(name.includes(':') ? name : `statistics:column.${name}`))

function themeRows(ground: DownloadGround, measures: readonly Measure[], cells: readonly PublishedCell[]) {
  const { language, t } = ground
  const kinds = releasedKinds(t)
  const places = placesOf(ground)
  const columns = new Map(measures.map(({ code }, index) => [code, index + 3]))
  const rows = new Map<string, (string | number | null)[]>()
  for (const { place, period, measure, cell, note } of cells) {
    const key = `${place} ${period}`
    const row = rows.get(key) ?? [
      place,
      places.get(place)?.name[language] ?? place,
      period,
      ...measures.map(() => null),
    ]
    rows.set(key, row)
    const at = columns.get(measure)
    if (at === undefined) continue
    row[at] =
      cell.kind === 'value' ? cell.value : note ? `${kinds[cell.kind]}: ${note[language]}` : kinds[cell.kind]
  }
  return [
    [...heads(ground, ['place', 'place-name', own.year]), ...measures.map(({ code }) => code)],
    [null, null, null, ...measures.map(({ name }) => name[language])],
    ...rows.values(),
  ]
}
