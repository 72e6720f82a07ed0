import { dayInFinland, writeDay } from '../../../../base/language/days'
import { Emphasised } from '../../../../base/ui/page/Emphasised'
import { PageTitle } from '../../../../base/ui/page/PageTitle'
import { Section } from '../../../../base/ui/page/Section'
import { Statement } from '../../../../base/ui/page/Statement'
import { DataTable } from '../../../../base/ui/table/DataTable'
import { placeName } from '../../../../statistics/domain/placeName'
import { publishedTables } from '../figures/areas'
import { figureBook } from '../figures/book'
import { contentIn } from '../figures/catalogue'
import { releasedKinds, writeLarge, writerOf } from '../figures/writeFigure'
import { askedRelease, type ReadingGround } from '../ground'
import { IndicatorLink } from '../indicator/IndicatorLink'
import { sentenceOf } from '../indicator/sentence'
import { releaseName } from '../release/releaseName'
import type { FoundFigure } from './findFigure'
import { trailSteps } from './trailSteps'

type FigureContentProps = { ground: ReadingGround; found: FoundFigure }

/** What a figure's page is called. */
export const figureTitle = ({ t, language, register }: ReadingGround, { at, measure }: FoundFigure) =>
  t('collection-public:trail.title', {
    name: measure.name[language],
    place: placeName(register, at.municipality)[language],
    year: at.year,
  })

/** How one published figure came about, from the answer to every release that has said it. */
export function FigureContent({ ground, found }: FigureContentProps) {
  const { t, language, register } = ground
  const { at, measure, release } = found
  const { municipality, year } = at
  const now = found.history.find(({ number }) => number === release.tables.year.number)
  const said = now && {
    ...{ place: municipality, period: year, measure: measure.code, cell: now.cell },
    ...(now.note ? { note: now.note } : {}),
  }
  const cell = now?.cell ?? ({ kind: 'missing' } as const)
  const large =
    cell.kind === 'value'
      ? writeLarge(language, t, measure, municipality, cell.value)
      : { numeral: '', unit: '' }
  // The year may have been asked by an earlier version than the release's last.
  const content = contentIn(ground.catalogue, release.held, measure.indicator, year) ?? measure.content
  return (
    <>
      <PageTitle
        title={t('collection-public:trail.heading')}
        lead={
          <>
            <a href={ground.to({ name: 'municipality', code: municipality, ...askedRelease(ground) })}>
              {placeName(register, municipality)[language]}
            </a>{' '}
            · {year} · <IndicatorLink ground={ground} measure={measure} />
            {measure.part && `: ${measure.partName[language]}`}
            {measure.option && `: ${measure.short[language]}`}
          </>
        }
      />
      <Statement
        cell={cell}
        words={releasedKinds(t)}
        write={() => large.numeral}
        unit={large.unit || undefined}
      >
        <Emphasised>
          {sentenceOf(ground, { measure, place: municipality, year, book: figureBook(said ? [said] : []) })}
        </Emphasised>
      </Statement>
      <Section title={t('collection-public:trail.came')}>
        <ol className="rows trail">
          {trailSteps(ground, { ...measure, content }, municipality, year, {
            trail: found.trail,
            note: now?.note,
          }).map((step) => (
            <li key={step.key}>
              <span>
                <span className="row-title">{step.what}</span>
                {step.detail && <span className="row-detail">{step.detail}</span>}
              </span>
              {step.day && <span>{writeDay(language, step.day)}</span>}
            </li>
          ))}
          <li>
            <span>
              <a
                className="row-title"
                href={ground.to({ name: 'release', number: release.published.number })}
              >
                {t('collection-public:trail.published', { number: release.published.number })}
              </a>
            </span>
            <span>{writeDay(language, dayInFinland(release.published.publishedAt))}</span>
          </li>
        </ol>
      </Section>
      <ReleaseHistory ground={ground} found={found} />
    </>
  )
}

/** What each release has said of the figure. */
function ReleaseHistory({ ground, found: { at, measure, release, history } }: FigureContentProps) {
  const { t, language, standing, subject } = ground
  const table = publishedTables(subject.code).year
  const publishedAs = new Map(standing.releases.map((one) => [one.tables[table], one]))
  return (
    <Section title={t('collection-public:trail.history')}>
      <DataTable
        caption={t('collection-public:trail.history')}
        captionHidden
        columns={[
          {
            key: 'release',
            header: t('collection-public:trail.release'),
            namesRow: true,
            text: ({ number, releasedAt }) => {
              const published = publishedAs.get(number)
              return published ? (
                <a href={ground.to({ name: 'release', number: published.number })}>
                  {releaseName(ground, published)}
                </a>
              ) : (
                writeDay(language, dayInFinland(releasedAt))
              )
            },
          },
          { key: 'note', header: t('collection-public:note'), text: ({ note }) => note?.[language] ?? '' },
          { key: 'figure', header: t('collection-public:figure'), cell: ({ cell: said }) => said },
        ]}
        rows={history}
        keyOf={({ number }) => String(number)}
        isThis={({ number }) => number === release.tables.year.number}
        words={releasedKinds(t)}
        write={writerOf(language, t, measure, at.municipality)}
      />
    </Section>
  )
}
