import { Section } from '../../../../base/ui/page/Section'
import type { AskedAreas } from '../figures/areas'
import type { FigureBook } from '../figures/book'
import { isWhole, type Measure } from '../figures/measures'
import { isMunicipality, mainland } from '../figures/places'
import { latestYear } from '../figures/read'
import type { ReleaseView } from '../figures/release'
import { askedRelease, type ReadingGround } from '../ground'
import { MeasureTable } from '../tables/MeasureTable'
import { AreaFigures } from './AreaFigures'
import { FigureStatement } from './FigureStatement'
import { MunicipalityFigures } from './MunicipalityFigures'
import { YearChart } from './YearChart'

type IndicatorFiguresProps = {
  ground: ReadingGround
  release: ReleaseView
  code: string
  areas: AskedAreas
  measures: readonly Measure[]
  book: FigureBook
}

/** What an indicator says of the mainland, over the years, by area and of every municipality. */
export function IndicatorFigures({ ground, release, code, areas, measures, book }: IndicatorFiguresProps) {
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
        <Section title={t('collection-public:indicator.mainland', { year })}>
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
              caption={t('collection-public:indicator.parts')}
              groups={[measures]}
              columns={years.map((one) => ({ key: one, header: one, place, year: one }))}
              figure={(measure, column) => book.at(place, column.year, measure.code)}
              nameOf={() =>
                isWhole(first)
                  ? placeName
                  : t(
                      first.option
                        ? 'collection-public:indicator.options'
                        : 'collection-public:indicator.parts',
                    )
              }
            />
          )}
        </Section>
      ) : (
        <p className="section-intro">{t('collection-public:indicator.not-added')}</p>
      )}
      <nav className="toolbar" aria-label={t('collection-public:areas.label')}>
        <ul className="chips">
          {(['year', 'today'] as const).map((one) => (
            <li key={one}>
              <a
                className="chip"
                aria-current={one === areas ? 'page' : undefined}
                href={`${ground.to({
                  name: 'indicator',
                  code,
                  ...(one === 'today' ? { areas: one } : {}),
                  ...askedRelease(ground),
                })}`}
              >
                {t(`collection-public:areas.${one}`)}
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
