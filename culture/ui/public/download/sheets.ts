import { countChanges, listChanges } from '../../../../collection/domain/releases/publicReading'
import { cellsOf } from '../../../../statistics/domain/releases'
import type { PublishedCell } from '../../../../statistics/table'
import { cultureSubject } from '../../../domain/subject'
import type { Measure } from '../figures/measures'
import { tables } from '../figures/release'
import { cultureKinds } from '../figures/writeFigure'
import { aboutSheet } from './aboutSheet'
import { type DownloadGround, placesOf, type ReadPart } from './downloadGround'
import { type PlainSheet, sheetName } from './plainSheet'

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
  for (const theme of cultureSubject.themes) {
    const measures = release.measures.filter(({ content }) => content.theme === theme.code)
    if (!measures.length) continue
    const cells = await read((tx) =>
      cellsOf(tx, release.tables[areas], { measures: measures.map(({ code }) => code) }),
    )
    for (const { place, period, measure, cell, note } of cells) {
      if (note && cell.kind === 'value') notes.push([place, period, measure, cell.value, note[language]])
    }
    yield {
      name: sheetName(theme.name[language]),
      heads: 2,
      widths: [8, 24, 8, ...measures.map(() => 16)],
      rows: themeRows(ground, measures, cells),
    }
  }
  yield {
    name: sheetName(t('culture-public:sheet.notes')),
    heads: 1,
    widths: [8, 8, 20, 14, 50],
    rows: [heads(ground, ['place', 'year', 'measure', 'value', 'note']), ...notes],
  }
  const { id } = release.published
  const table = tables[areas]
  const [changes, count] = [
    await read((tx) => listChanges(tx, id, table, mostChanges)),
    await read((tx) => countChanges(tx, id, table)),
  ]
  const kinds = cultureKinds(t)
  const said = ({ kind, value }: { kind: string; value: number | null }) =>
    value ?? (kind in kinds ? kinds[kind as keyof typeof kinds] : kind)
  yield {
    name: sheetName(t('culture-public:sheet.changes')),
    heads: 1,
    widths: [8, 8, 20, 16, 16],
    rows: [
      heads(ground, ['place', 'year', 'measure', 'former', 'next']),
      ...changes.map(({ place, period, measure, former, next }) => [
        place,
        period,
        measure,
        said(former),
        said(next),
      ]),
      ...(count > changes.length ? [[t('culture-public:changes.first', { shown: changes.length })]] : []),
    ],
  }
}

const heads = ({ t }: DownloadGround, names: readonly string[]) =>
  names.map((name) => t(`culture-public:column.${name}`))

function themeRows(ground: DownloadGround, measures: readonly Measure[], cells: readonly PublishedCell[]) {
  const { language, t } = ground
  const kinds = cultureKinds(t)
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
    [...heads(ground, ['place', 'place-name', 'year']), ...measures.map(({ code }) => code)],
    [null, null, null, ...measures.map(({ name }) => name[language])],
    ...rows.values(),
  ]
}
