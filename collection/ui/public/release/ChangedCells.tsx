import type { Cell } from '../../../../base/cells/cell'
import { writeNumber } from '../../../../base/language/language'
import { writeApart } from '../../../../base/language/writeApart'
import { Section } from '../../../../base/ui/page/Section'
import { DataTable } from '../../../../base/ui/table/DataTable'
import type { ChangeRow } from '../../../domain/releases/publicReading'
import { isMunicipality } from '../figures/places'
import type { PublishedRelease, ReleaseView } from '../figures/release'
import { releasedKinds, writerOf } from '../figures/writeFigure'
import { askedRelease, type ReadingGround } from '../ground'
import type { Changes } from './readChanges'

type ChangedCellsProps = { ground: ReadingGround; release: ReleaseView; changes: Changes }

/** In which cells a release differs from the one before: what was said, and what is said now. */
export function ChangedCells({ ground, release, changes }: ChangedCellsProps) {
  const { t, language } = ground
  const words = releasedKinds(t)
  const { releases } = ground.standing
  const former = releases[releases.findIndex(({ id }) => id === release.published.id) + 1]
  const left = former ? yearsOf(former).filter((year) => !release.years.includes(year)) : []
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
  const wayOf = ({ place, period, measure }: ChangeRow) =>
    ground.to({
      ...{ name: 'figure', municipality: place, year: period, ref: measure },
      ...askedRelease({ release }),
    })
  return (
    <Section title={t('collection-public:changes.title')}>
      {former && left.length > 0 && (
        <p className="section-intro">
          <a href={ground.to({ name: 'release', number: former.number })}>
            {t('collection-public:changes.dropped', {
              count: left.length,
              years: left.join(', '),
              number: former.number,
            })}
          </a>
        </p>
      )}
      {changes.count === 0 ? (
        <p className="section-intro">{t('collection-public:changes.none')}</p>
      ) : (
        <>
          <p className="section-intro">
            {t('collection-public:changes.count', {
              count: changes.count,
              number: writeNumber(language, changes.count),
            })}{' '}
            {changes.first.length < changes.count &&
              t('collection-public:changes.first', { shown: changes.first.length })}
          </p>
          <DataTable
            caption={t('collection-public:changes.title')}
            captionHidden
            columns={[
              {
                key: 'place',
                header: t('collection-public:area'),
                text: ({ place, period, measure }) => (
                  <>
                    {release.places.get(place)?.name[language] ?? place}
                    <span className="row-detail">
                      {measures.get(measure)?.name[language] ?? measure} · {period}
                    </span>
                  </>
                ),
                namesRow: true,
              },
              {
                key: 'former',
                header: t('collection-public:changes.former'),
                text: (row) => texts(row)[0],
                isNumber: true,
              },
              {
                key: 'next',
                header: t('collection-public:changes.next'),
                isNumber: true,
                text: (row) =>
                  isMunicipality(row.place) ? <a href={wayOf(row)}>{texts(row)[1]}</a> : texts(row)[1],
              },
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

/** The years that a release holds, of its rounds and of registers alone. */
const yearsOf = ({ quality: { years, registerYears = [] } }: PublishedRelease): string[] =>
  [...years.map(({ year }) => year), ...registerYears].map(String)
