import { writeNumber } from '../../../../base/language/language'
import { PageTitle } from '../../../../base/ui/page/PageTitle'
import { Section } from '../../../../base/ui/page/Section'
import { DataTable } from '../../../../base/ui/table/DataTable'
import type { ReleaseView } from '../figures/release'
import { releasedKinds } from '../figures/writeFigure'
import { askedRelease, type ReadingGround } from '../ground'
import { ChangedCells } from './ChangedCells'
import { Downloads } from './Downloads'
import type { Changes } from './readChanges'
import { releaseName } from './releaseName'

type ReleaseContentProps = { ground: ReadingGround; release: ReleaseView; changes: Changes }

/** A release: what is said of it, what it rests on, and in which cells it differs from the one before. */
export function ReleaseContent({ ground, release, changes }: ReleaseContentProps) {
  const { t, language, standing } = ground
  const { published } = release
  const [newest] = standing.releases
  return (
    <>
      <PageTitle
        title={t('collection-public:release.heading', { number: published.number })}
        lead={releaseName(ground, published)}
      >
        {!release.isLatest && newest && (
          <p>
            <a className="text-link" href={ground.to({ name: 'release', number: newest.number })}>
              {t('collection-public:older-to', { number: newest.number })}
            </a>
          </p>
        )}
      </PageTitle>
      <div className="prose stack">
        <p>{published.note[language]}</p>
        <p>
          <a className="text-link" href={ground.to({ name: 'indicators', ...askedRelease({ release }) })}>
            {t('collection-public:release.read')}
          </a>
        </p>
      </div>
      <QualityDescription ground={ground} release={release} />
      <ChangedCells ground={ground} release={release} changes={changes} />
      <Downloads ground={{ ...ground, release }} />
    </>
  )
}

/** Of how many of those asked it holds answers, year by year, and what is to be known of gaps and breaks. */
function QualityDescription({
  ground,
  release: {
    published: { quality },
  },
}: Omit<ReleaseContentProps, 'changes'>) {
  const { t, language } = ground
  const count = (value: number) => ({ kind: 'value', value }) as const
  const told = quality.years.some(({ accepted }) => accepted !== undefined)
  const columns = [
    'expected',
    'answered',
    'onTime',
    ...(told ? (['accepted'] as const) : []),
    'estimated',
  ] as const
  const unreviewed = quality.years.flatMap(({ year, answered, accepted = answered }) =>
    answered > accepted ? [{ year, count: answered - accepted }] : [],
  )
  return (
    <Section title={t('collection-public:quality.title')}>
      <DataTable
        caption={t('collection-public:quality.response')}
        columns={[
          {
            key: 'year',
            header: t('collection-public:year'),
            text: ({ year, stillOpen }) =>
              stillOpen ? `${year} (${t('collection-public:quality.still-open')})` : String(year),
            namesRow: true,
          },
          ...columns.map((column) => ({
            key: column,
            header: t(`collection-public:quality.${column}`),
            cell: (row: (typeof quality.years)[number]) => count(row[column] ?? row.answered),
          })),
          {
            key: 'share',
            header: t('collection-public:quality.share'),
            cell: ({ answered, expected }) =>
              expected ? count(Math.round((answered / expected) * 100)) : { kind: 'missing' },
          },
        ]}
        rows={quality.years}
        folds
        keyOf={({ year }) => String(year)}
        words={releasedKinds(t)}
        write={(value) => writeNumber(language, value)}
      />
      {unreviewed.map(({ year, count }) => (
        <p key={year}>{t('collection-public:quality.unreviewed', { year, count })}</p>
      ))}
      {quality.years.map(
        ({ year, waiting }) =>
          !!waiting && <p key={year}>{t('collection-public:quality.waiting', { year, count: waiting })}</p>,
      )}
      {quality.registerYears && quality.registerYears.length > 0 && (
        <p>{t('collection-public:quality.registers', { years: quality.registerYears.join(', ') })}</p>
      )}
      <dl className="facts">
        <div>
          <dt>{t('collection-public:quality.imputation')}</dt>
          <dd>{quality.imputation[language]}</dd>
        </div>
        <div>
          <dt>{t('collection-public:quality.breaks')}</dt>
          <dd>{quality.breaks[language]}</dd>
        </div>
      </dl>
    </Section>
  )
}
