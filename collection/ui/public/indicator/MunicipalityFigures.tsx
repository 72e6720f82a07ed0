import { inOrder } from '../../../../base/language/inOrder'
import { ArrowRightIcon } from '../../../../base/ui/icons'
import { Section } from '../../../../base/ui/page/Section'
import { CaptionedTable } from '../../../../base/ui/table/CaptionedTable'
import type { DimensionCode } from '../../../../statistics/table'
import type { AskedAreas } from '../figures/areas'
import type { FigureBook } from '../figures/book'
import { byPart, type Measure } from '../figures/measures'
import { askedRelease, type ReadingGround } from '../ground'
import { ChosenInTable } from '../tables/ChosenInTable'
import { FigureInTable } from '../tables/FigureInTable'

type MunicipalityFiguresProps = {
  ground: ReadingGround
  areas: AskedAreas
  /** One measure over some years, or the options of a choice in one. */
  measures: readonly Measure[]
  years: readonly string[]
  places: readonly DimensionCode[]
  book: FigureBook
}

/** Every municipality by name, behind a fold. */
export function MunicipalityFigures({
  ground,
  areas,
  measures,
  years,
  places,
  book,
}: MunicipalityFiguresProps) {
  const { t, language } = ground
  const rows = inOrder(
    language,
    places
      .filter(({ code }) => years.some((year) => measures.some((one) => book.at(code, year, one.code))))
      .map(({ code, name }) => ({ code, name: name[language] })),
  )
  if (!rows.length) return null
  const isByPart = measures.some(({ part, option }) => part && option)
  // A choice that is asked by part is told in words, a column a part: its options would be a column each seven times.
  const columns = years.flatMap((year) =>
    (isByPart ? byPart(measures) : measures.map((measure) => [measure])).flatMap((options) => {
      const [measure] = options
      if (!measure) return []
      const name = isByPart ? measure.partName : measure.short
      return [{ year, measure, options, header: measures.length > 1 ? name[language] : year }]
    }),
  )
  return (
    <Section title={t('collection-public:municipalities.title')}>
      <p className="section-intro">
        {t('collection-public:municipalities.text', { count: rows.length })}{' '}
        {measures.length > 1 && years[0]
          ? t('collection-public:municipalities.year', { year: years[0] })
          : ''}
      </p>
      <details className="chart-table">
        <summary>
          <ArrowRightIcon size={18} />
          {t('collection-public:municipalities.open')}
        </summary>
        <CaptionedTable caption={t('collection-public:municipalities.title')} captionHidden>
          <thead>
            <tr>
              <th scope="col">{t('collection-public:municipality-word')}</th>
              <th scope="col">{t('collection-public:code')}</th>
              {columns.map(({ year, measure, header }) => (
                <th key={`${year} ${measure.code}`} scope="col" className="number">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name }) => (
              <tr key={code}>
                <th scope="row">
                  <a
                    href={ground.to({
                      name: 'municipality',
                      code,
                      ...askedRelease(ground),
                    })}
                  >
                    {name}
                  </a>
                </th>
                <td>{code}</td>
                {columns.map(({ year, measure, options }) => (
                  <td key={`${year} ${measure.code}`} className="number">
                    {isByPart ? (
                      <ChosenInTable
                        ground={ground}
                        options={options}
                        place={code}
                        year={year}
                        figure={(option) => book.at(code, year, option.code)}
                        linked={areas === 'year'}
                      />
                    ) : (
                      <FigureInTable
                        ground={ground}
                        measure={measure}
                        place={code}
                        year={year}
                        figure={book.at(code, year, measure.code)}
                        linked={areas === 'year'}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </CaptionedTable>
      </details>
    </Section>
  )
}
