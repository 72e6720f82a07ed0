import type { ReactNode } from 'react'
import { dayInFinland, writeDay } from '../../../../base/language/days'
import { type Language, writeNumber } from '../../../../base/language/language'
import { Emphasised } from '../../../../base/ui/page/Emphasised'
import { PageTitle } from '../../../../base/ui/page/PageTitle'
import { Section } from '../../../../base/ui/page/Section'
import { Statement } from '../../../../base/ui/page/Statement'
import { DataTable } from '../../../../base/ui/table/DataTable'
import type { TrailRow } from '../../../../collection/domain/releases/publicReading'
import type { CellInRelease } from '../../../../statistics/domain/cellHistory'
import { placeName } from '../../../../statistics/domain/placeName'
import { addressOf } from '../addresses'
import { figureBook } from '../figures/book'
import { contentIn } from '../figures/catalogue'
import { formulaParts } from '../figures/formulaParts'
import type { Measure } from '../figures/measures'
import { type ReleaseView, tables } from '../figures/release'
import { cultureKinds, writeLarge, writerOf } from '../figures/writeFigure'
import { CultureDocument, releaseName } from './CultureDocument'
import { IndicatorLink } from './IndicatorLink'
import { askedRelease, type PageGround } from './page'
import { sentenceOf } from './sentence'

export type FigureTrail = {
  trail: TrailRow | null
  /** What each release has said of this very cell, the oldest first. */
  history: readonly CellInRelease[]
}

type FigurePageProps = {
  ground: PageGround
  release: ReleaseView
  measure: Measure
  municipality: string
  year: string
  found: FigureTrail
}

/** How one published figure came about, from the answer to every release that has said it. */
export function FigurePage({ ground, release, measure, municipality, year, found }: FigurePageProps) {
  const { t, language, register, standing } = ground
  const place = placeName(register, municipality)[language]
  const ofRelease = release.tables.year.number
  const now = found.history.find(({ number }) => number === ofRelease)
  const book = figureBook(
    now
      ? [
          {
            place: municipality,
            period: year,
            measure: measure.code,
            cell: now.cell,
            ...(now.note ? { note: now.note } : {}),
          },
        ]
      : [],
  )
  const cell = now?.cell ?? ({ kind: 'missing' } as const)
  const large =
    cell.kind === 'value'
      ? writeLarge(language, t, measure, municipality, cell.value)
      : { numeral: '', unit: '' }
  // The year may have been asked by an earlier version than the release's last.
  const content = contentIn(ground.catalogue, release.held, measure.indicator, year) ?? measure.content
  const words = cultureKinds(t)
  const write = writerOf(language, t, measure, municipality)
  const publishedAs = new Map(standing.releases.map((one) => [one.tables[tables.year], one]))
  return (
    <CultureDocument
      ground={ground}
      page={{ name: 'figure', municipality, year, ref: measure.code, ...askedRelease(ground) }}
      title={t('culture-public:trail.title', { name: measure.name[language], place, year })}
    >
      <PageTitle
        title={t('culture-public:trail.heading')}
        lead={
          <>
            <a
              href={addressOf(language, {
                name: 'municipality',
                code: municipality,
                ...askedRelease(ground),
              })}
            >
              {place}
            </a>{' '}
            · {year} · <IndicatorLink ground={ground} measure={measure} />
            {measure.part && `: ${measure.partName[language]}`}
            {measure.option && `: ${measure.short[language]}`}
          </>
        }
      />
      <Statement cell={cell} words={words} write={() => large.numeral} unit={large.unit || undefined}>
        <Emphasised>{sentenceOf(ground, { measure, place: municipality, year, book })}</Emphasised>
      </Statement>
      <Section title={t('culture-public:trail.came')}>
        <ol className="rows trail">
          {steps(ground, { ...measure, content }, municipality, year, found.trail).map((step) => (
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
                href={addressOf(language, { name: 'release', number: release.published.number })}
              >
                {t('culture-public:trail.published', { number: release.published.number })}
              </a>
            </span>
            <span>{writeDay(language, dayInFinland(release.published.publishedAt))}</span>
          </li>
        </ol>
      </Section>
      <Section title={t('culture-public:trail.history')}>
        <DataTable
          caption={t('culture-public:trail.history')}
          captionHidden
          columns={[
            {
              key: 'release',
              header: t('culture-public:trail.release'),
              namesRow: true,
              text: ({ number, releasedAt }) => {
                const published = publishedAs.get(number)
                return published ? (
                  <a href={addressOf(language, { name: 'release', number: published.number })}>
                    {releaseName(ground, published)}
                  </a>
                ) : (
                  writeDay(language, dayInFinland(releasedAt))
                )
              },
            },
            { key: 'note', header: t('culture-public:note'), text: ({ note }) => note?.[language] ?? '' },
            { key: 'figure', header: t('culture-public:figure'), cell: ({ cell: said }) => said },
          ]}
          rows={found.history}
          keyOf={({ number }) => String(number)}
          isThis={({ number }) => number === ofRelease}
          words={words}
          write={write}
        />
      </Section>
    </CultureDocument>
  )
}

type Step = { key: string; what: ReactNode; detail?: ReactNode; day?: string | null }

function steps(
  ground: PageGround,
  measure: Measure,
  municipality: string,
  year: string,
  trail: TrailRow | null,
): Step[] {
  const { t, language } = ground
  const { formula, source } = measure.content
  if (formula) {
    const { refs, population } = formulaParts(formula)
    return [
      {
        key: 'calculated',
        what: t('culture-public:trail.calculated'),
        detail: (
          <>
            {refs.map((ref, index) => (
              <span key={ref}>
                {index > 0 && ', '}
                <a
                  href={addressOf(language, {
                    name: 'figure',
                    municipality,
                    year,
                    ref,
                    ...askedRelease(ground),
                  })}
                >
                  {ground.release?.measures.find(({ code }) => code === ref)?.name[language] ?? ref}
                </a>
              </span>
            ))}
            {population && `${refs.length ? ', ' : ''}${t('culture-public:population')}`}
          </>
        ),
      },
    ]
  }
  if (!trail) return [{ key: 'none', what: t('culture-public:trail.none') }]
  if (trail.source) {
    return [
      {
        key: 'register',
        what: t('culture-public:trail.register', {
          name: trail.source.name[language] || trail.source.name.fi,
        }),
        detail: [
          trail.source.table && t('culture-public:trail.table', { table: trail.source.table }),
          trail.source.licence,
        ]
          .filter(Boolean)
          .join(' · '),
        day: trail.source.retrievedOn,
      },
    ]
  }
  return [
    {
      key: 'answered',
      what: t('culture-public:trail.answered'),
      detail: [
        source.name[language] || source.name.fi,
        trail.on_time === null ? '' : t(`culture-public:trail.${trail.on_time ? 'on-time' : 'late'}`),
        trail.kind === 'estimated' ? t('culture-public:trail.estimated') : '',
        trail.indicator_version === null
          ? ''
          : t('culture-public:trail.version', { version: trail.indicator_version }),
      ]
        .filter(Boolean)
        .join(' · '),
      day: trail.submitted_on,
    },
    ...trail.findings.map(({ rule, severity, sentence, text }) => ({
      key: `found ${rule}`,
      what: t(`culture-public:trail.found.${severity}`, {
        sentence: withOpenPlaces(sentence[language] || sentence.fi, trail.number, language),
      }),
      detail: text
        ? t('culture-public:trail.explanation', { text })
        : t('culture-public:trail.explained-inside'),
    })),
    {
      key: 'approved',
      what: t('culture-public:trail.approved'),
      ...(trail.one_person ? { detail: t('culture-public:trail.one-person') } : {}),
      day: trail.approved_on,
    },
    ...(trail.accepted_on
      ? [{ key: 'accepted', what: t('culture-public:trail.accepted'), day: trail.accepted_on }]
      : []),
  ]
}

/** A rule's sentence as everybody reads it: the published figure in its place, and what it was held against left open. */
const withOpenPlaces = (sentence: string, number: number | null, language: Language) =>
  sentence.replace(/\{\{\s*([^}]*?)\s*\}\}/g, (_, place: string) =>
    place === 'value' && number !== null
      ? writeNumber(language, number, Number.isInteger(number) ? 0 : 1)
      : '…',
  )
