import { PageTitle } from '../../../../base/ui/page/PageTitle'
import { Section } from '../../../../base/ui/page/Section'
import type { FigureBook } from '../../../../collection/ui/public/figures/book'
import { byIndicator, isWhole, type Measure } from '../../../../collection/ui/public/figures/measures'
import { mainland } from '../../../../collection/ui/public/figures/places'
import { latestYear } from '../../../../collection/ui/public/figures/read'
import type { ReleaseView } from '../../../../collection/ui/public/figures/release'
import { FigureInTable } from '../../../../collection/ui/public/tables/FigureInTable'
import { cultureSubject } from '../../../domain/subject'
import { addressOf } from '../addresses'
import { CultureDocument } from './CultureDocument'
import { askedRelease, type PageGround } from './page'

/** Every indicator by theme, with where it comes from and what it says of the mainland. */
export function IndicatorsPage({ ground, book }: { ground: PageGround; book: FigureBook }) {
  const { t, language, release, catalogue } = ground
  const groups = [...byIndicator(release?.measures ?? []).values()]
  return (
    <CultureDocument
      ground={ground}
      page={{ name: 'indicators', ...askedRelease(ground) }}
      title={t('culture-public:indicators.title')}
      description={t('culture-public:indicators.lead', { count: catalogue.size })}
    >
      <PageTitle
        title={t('culture-public:indicators.heading')}
        lead={t('culture-public:indicators.lead', { count: groups.length })}
      />
      {!release && <p>{t('culture-public:front.empty-text')}</p>}
      {release &&
        cultureSubject.themes.map((theme) => {
          const ofTheme = groups.filter(([first]) => first?.content.theme === theme.code)
          if (!ofTheme.length) return null
          return (
            <div key={theme.code} id={theme.code}>
              <Section title={theme.name[language]}>
                <IndicatorList ground={ground} release={release} book={book} groups={ofTheme} />
              </Section>
            </div>
          )
        })}
    </CultureDocument>
  )
}

type IndicatorListProps = {
  ground: PageGround
  release: ReleaseView
  book: FigureBook
  groups: readonly Measure[][]
}

function IndicatorList({ ground, release, book, groups }: IndicatorListProps) {
  const { t, language } = ground
  return (
    <ul className="rows">
      {groups.map(([first]) => {
        if (!first) return null
        const { indicator, content } = first
        const year = latestYear(book, release, mainland, first.code)
        const figure = !isWhole(first) ? undefined : book.at(mainland, year, first.code)
        return (
          <li key={indicator}>
            <span>
              <a
                className="row-title"
                href={addressOf(language, { name: 'indicator', code: indicator, ...askedRelease(ground) })}
              >
                {content.name[language] || content.name.fi}
              </a>
              <span className="row-detail">
                {indicator} · {t(`collection-public:source-kind.${content.source.kind}`)}
                {first.unit && isWhole(first) && ` · ${first.unit[language]}`}
              </span>
            </span>
            {figure && (
              <span className="indicator-figure">
                <FigureInTable
                  ground={ground}
                  measure={first}
                  place={mainland}
                  year={year}
                  figure={{ cell: figure.cell }}
                />{' '}
                <span className="text-muted text-small">({year})</span>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
