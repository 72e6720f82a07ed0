import { PageTitle } from '../../../../base/ui/page/PageTitle'
import { Section } from '../../../../base/ui/page/Section'
import type { CardRow } from '../../../domain/cards'
import { type AskedAreas, addressOf } from '../addresses'
import type { FigureBook } from '../figures/book'
import { isWhole, type Measure } from '../figures/measures'
import { isMunicipality, mainland } from '../figures/places'
import { latestYear } from '../figures/read'
import type { ReleaseView } from '../figures/release'
import { AreaFigures } from './AreaFigures'
import { CultureDocument } from './CultureDocument'
import { FigureStatement } from './FigureStatement'
import { GoodPractice } from './GoodPractice'
import { IndicatorFacts } from './IndicatorFacts'
import { IndicatorVersions } from './IndicatorVersions'
import { MeasureTable } from './MeasureTable'
import { MunicipalityFigures } from './MunicipalityFigures'
import { askedRelease, type PageGround } from './page'
import { YearChart } from './YearChart'

type IndicatorPageProps = {
  ground: PageGround
  code: string
  areas: AskedAreas
  /** The indicator's measures over all years, of areas and municipalities. */
  book: FigureBook
  /** Good practice in its field. */
  cards: readonly CardRow[]
}

/** An indicator: what it says of the mainland, over the years and by area, and what it means. */
export function IndicatorPage({ ground, code, areas, book, cards }: IndicatorPageProps) {
  const { t, language, release, catalogue } = ground
  const measures = release?.measures.filter(({ indicator }) => indicator === code) ?? []
  const content = measures[0]?.content ?? catalogue.get(code)?.[0].content
  if (!content) return null
  const name = content.name[language] || content.name.fi
  const definition = content.definition[language] || content.definition.fi
  return (
    <CultureDocument
      ground={ground}
      page={{
        name: 'indicator',
        code,
        ...(areas === 'today' ? { areas } : {}),
        ...askedRelease(ground),
      }}
      title={name}
      description={definition}
    >
      <PageTitle title={name} lead={definition} />
      {release && measures.length > 0 ? (
        <Figures
          ground={ground}
          release={release}
          code={code}
          areas={areas}
          measures={measures}
          book={book}
        />
      ) : (
        <p className="section-intro">{t('culture-public:indicator.nothing')}</p>
      )}
      <IndicatorFacts ground={ground} code={code} content={content} />
      <GoodPractice ground={ground} cards={cards} />
      <IndicatorVersions ground={ground} code={code} />
    </CultureDocument>
  )
}

type FiguresProps = {
  ground: PageGround
  release: ReleaseView
  code: string
  areas: AskedAreas
  measures: readonly Measure[]
  book: FigureBook
}

function Figures({ ground, release, code, areas, measures, book }: FiguresProps) {
  const { t, language } = ground
  const [first] = measures
  if (!first) return null
  const place = mainland
  const placeName = release.places.get(place)?.name[language] ?? ''
  const year = latestYear(book, release, place, first.code)
  const isAggregated = release.years.some((one) => book.at(place, one, first.code))
  const years = release.years.toReversed()
  return (
    <>
      {isAggregated ? (
        <Section title={t('culture-public:indicator.mainland', { year })}>
          <FigureStatement
            ground={ground}
            book={book}
            measure={first}
            place={place}
            placeName={placeName}
            year={year}
          />
          <YearChart ground={ground} book={book} measure={first} place={place} placeName={placeName} />
          {measures.length > 1 && (
            <MeasureTable
              ground={ground}
              caption={t('culture-public:indicator.parts')}
              groups={[measures]}
              columns={years.map((one) => ({ key: one, header: one, place, year: one }))}
              figure={(measure, column) => book.at(place, column.year, measure.code)}
              nameOf={() =>
                isWhole(first)
                  ? placeName
                  : t(first.option ? 'culture-public:indicator.options' : 'culture-public:indicator.parts')
              }
            />
          )}
        </Section>
      ) : (
        <p className="section-intro">{t('culture-public:indicator.not-added')}</p>
      )}
      <nav className="toolbar" aria-label={t('culture-public:areas.label')}>
        <ul className="chips">
          {(['year', 'today'] as const).map((one) => (
            <li key={one}>
              <a
                className="chip"
                aria-current={one === areas ? 'page' : undefined}
                href={`${addressOf(language, {
                  name: 'indicator',
                  code,
                  ...(one === 'today' ? { areas: one } : {}),
                  ...askedRelease(ground),
                })}`}
              >
                {t(`culture-public:areas.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {isAggregated && (
        <AreaFigures
          ground={ground}
          release={release}
          areas={areas}
          measure={first}
          year={year}
          book={book}
        />
      )}
      <MunicipalityFigures
        ground={ground}
        areas={areas}
        measures={isWhole(first) ? [first] : measures}
        years={years.slice(0, isWhole(first) ? 3 : 1)}
        places={[...(areas === 'today' ? release.placesToday : release.places).values()].filter((one) =>
          isMunicipality(one.code),
        )}
        book={book}
      />
    </>
  )
}
