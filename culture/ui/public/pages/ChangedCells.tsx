import type { Cell } from '../../../../base/cells/cell'
import { writeNumber } from '../../../../base/language/language'
import { writeApart } from '../../../../base/language/writeApart'
import { Section } from '../../../../base/ui/page/Section'
import { DataTable } from '../../../../base/ui/table/DataTable'
import type { ChangeRow } from '../../../../collection/domain/releases/publicReading'
import type { ReleaseView } from '../figures/release'
import { cultureKinds, writerOf } from '../figures/writeFigure'
import type { PageGround } from './page'

/** The first of the changed cells, and how many there are in all. */
export type Changes = { first: readonly ChangeRow[]; count: number }

type ChangedCellsProps = { ground: PageGround; release: ReleaseView; changes: Changes }

/** In which cells a release differs from the one before: what was said, and what is said now. */
export function ChangedCells({ ground, release, changes }: ChangedCellsProps) {
  const { t, language } = ground
  const words = cultureKinds(t)
  const measures = new Map(release.measures.map((measure) => [measure.code, measure]))
  const text = (row: ChangeRow, { kind, value }: ChangeRow['former']): string => {
    if (kind !== 'value' || value === null) return words[kind as Exclude<Cell['kind'], 'value'>] ?? kind
    const measure = measures.get(row.measure)
    return measure ? writerOf(language, t, measure, row.place)(value) : writeNumber(language, value)
  }
  /** A change that rounding would hide is written with the decimals that show it. */
  const texts = (row: ChangeRow): [string, string] => {
    const [former, next] = [row.former.value, row.next.value]
    const measure = measures.get(row.measure)
    if (former === null || next === null || measure?.kind === 'yesNo')
      return [text(row, row.former), text(row, row.next)]
    return writeApart([former, next], measure?.decimals ?? 0, (value, decimals) =>
      writeNumber(language, value, decimals),
    )
  }
  return (
    <Section title={t('culture-public:changes.title')}>
      {changes.count === 0 ? (
        <p className="section-intro">{t('culture-public:changes.none')}</p>
      ) : (
        <>
          <p className="section-intro">
            {t('culture-public:changes.count', {
              count: changes.count,
              number: writeNumber(language, changes.count),
            })}{' '}
            {changes.first.length < changes.count &&
              t('culture-public:changes.first', { shown: changes.first.length })}
          </p>
          <DataTable
            caption={t('culture-public:changes.title')}
            captionHidden
            columns={[
              {
                key: 'place',
                header: t('culture-public:area'),
                text: ({ place }) => release.places.get(place)?.name[language] ?? place,
                namesRow: true,
              },
              { key: 'year', header: t('culture-public:year'), text: ({ period }) => period },
              {
                key: 'measure',
                header: t('culture-public:indicator-word'),
                text: ({ measure }) => measures.get(measure)?.name[language] ?? measure,
              },
              {
                key: 'former',
                header: t('culture-public:changes.former'),
                text: (row) => texts(row)[0],
              },
              { key: 'next', header: t('culture-public:changes.next'), text: (row) => texts(row)[1] },
            ]}
            rows={changes.first}
            keyOf={({ place, period, measure }) => `${place} ${period} ${measure}`}
            words={words}
            write={(value) => writeNumber(language, value)}
          />
        </>
      )}
    </Section>
  )
}
