import { CaptionedTable } from '../../../../base/ui/table/CaptionedTable'
import { askedRelease } from '../../../../collection/ui/public/ground'
import { FigureInTable } from '../../../../collection/ui/public/tables/FigureInTable'
import type { NamedPlace } from '../../../../statistics/domain/placesOfToday'
import { leading } from './leading'
import type { Released } from './YearlyPage'

type RegionTableProps = Released & {
  year: string
  region: string
  /** The region's name. */
  name: string
  places: readonly NamedPlace[]
  /** Those of which the release has no figure. */
  without: readonly NamedPlace[]
}

/** The municipalities of a region side by side by a few figures, after what they add up to; each leads to its own page. */
export function RegionTable({
  ground,
  release,
  book,
  year,
  region,
  name,
  places,
  without,
}: RegionTableProps) {
  const { t } = ground
  const measures = leading.flatMap((code) => release.measures.find((one) => one.code === code) ?? [])
  const figures = (place: string) =>
    measures.map((measure) => (
      <td key={measure.code} className="number">
        <FigureInTable
          ground={ground}
          measure={measure}
          place={place}
          year={year}
          figure={book.at(place, year, measure.code)}
        />
      </td>
    ))
  return (
    <>
      <CaptionedTable caption={name} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t('youth-public:municipality-word')}</th>
            {leading.map((code) => (
              <th key={code} scope="col" className="number">
                {t(`youth-public:yearly.short.${code}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('youth-public:yearly.region-total')}</th>
            {figures(region)}
          </tr>
          {places.map(({ code, name: municipality }) => (
            <tr key={code}>
              <th scope="row">
                <a href={ground.to({ name: 'municipality', code, ...askedRelease(ground) })}>
                  {municipality}
                </a>
              </th>
              {figures(code)}
            </tr>
          ))}
        </tbody>
      </CaptionedTable>
      {without.length > 0 && (
        <p className="region-without">
          {t('youth-public:yearly.without', { names: without.map((one) => one.name).join(', ') })}
        </p>
      )}
    </>
  )
}
