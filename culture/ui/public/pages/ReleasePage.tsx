import { writeNumber } from '../../../../base/language/language'
import { PageTitle } from '../../../../base/ui/page/PageTitle'
import { Section } from '../../../../base/ui/page/Section'
import { DataTable } from '../../../../base/ui/table/DataTable'
import { addressOf } from '../addresses'
import type { ReleaseView } from '../figures/release'
import { cultureKinds } from '../figures/writeFigure'
import { ChangedCells, type Changes } from './ChangedCells'
import { CultureDocument, releaseName } from './CultureDocument'
import { Downloads } from './Downloads'
import type { PageGround } from './page'

type ReleasePageProps = { ground: PageGround; release: ReleaseView; changes: Changes }

/** A release: what is said of it, what it rests on, and in which cells it differs from the one before. */
export function ReleasePage({ ground, release, changes }: ReleasePageProps) {
  const { t, language, standing } = ground
  const { published } = release
  const { quality } = published
  const write = (value: number) => writeNumber(language, value)
  const count = (value: number) => ({ kind: 'value', value }) as const
  const columns = ['expected', 'answered', 'onTime', 'estimated'] as const
  return (
    <CultureDocument
      ground={ground}
      page={{ name: 'release', number: published.number }}
      title={t('culture-public:release.title', { number: published.number })}
      description={published.note[language]}
    >
      <PageTitle
        title={t('culture-public:release.heading', { number: published.number })}
        lead={releaseName(ground, published)}
      >
        {!release.isLatest && standing.releases[0] && (
          <p>
            <a
              className="text-link"
              href={addressOf(language, { name: 'release', number: standing.releases[0].number })}
            >
              {t('culture-public:older-to', { number: standing.releases[0].number })}
            </a>
          </p>
        )}
      </PageTitle>
      <div className="prose stack">
        <p>{published.note[language]}</p>
        <p>
          <a
            className="text-link"
            href={addressOf(language, {
              name: 'indicators',
              ...(release.isLatest ? {} : { release: published.number }),
            })}
          >
            {t('culture-public:release.read')}
          </a>
        </p>
      </div>
      <Section title={t('culture-public:quality.title')}>
        <DataTable
          caption={t('culture-public:quality.response')}
          columns={[
            {
              key: 'year',
              header: t('culture-public:year'),
              text: ({ year, stillOpen }) =>
                stillOpen ? `${year} (${t('culture-public:quality.still-open')})` : String(year),
              namesRow: true,
            },
            ...columns.map((column) => ({
              key: column,
              header: t(`culture-public:quality.${column}`),
              cell: (row: (typeof quality.years)[number]) => count(row[column]),
            })),
            {
              key: 'share',
              header: t('culture-public:quality.share'),
              cell: ({ answered, expected }) =>
                expected ? count(Math.round((answered / expected) * 100)) : { kind: 'missing' },
            },
          ]}
          rows={quality.years}
          keyOf={({ year }) => String(year)}
          words={cultureKinds(t)}
          write={write}
        />
        <dl className="facts">
          <div>
            <dt>{t('culture-public:quality.imputation')}</dt>
            <dd>{quality.imputation[language]}</dd>
          </div>
          <div>
            <dt>{t('culture-public:quality.breaks')}</dt>
            <dd>{quality.breaks[language]}</dd>
          </div>
        </dl>
      </Section>
      <ChangedCells ground={ground} release={release} changes={changes} />
      <Downloads ground={{ ...ground, release }} />
    </CultureDocument>
  )
}
