import type { FigureBook } from '../../../../collection/ui/public/figures/book'
import { byIndicator, type Measure } from '../../../../collection/ui/public/figures/measures'
import type { ReleaseView } from '../../../../collection/ui/public/figures/release'
import type { ReadingGround } from '../../../../collection/ui/public/ground'
import { IndicatorLink } from '../../../../collection/ui/public/indicator/IndicatorLink'
import { FoldedParts } from '../../../../collection/ui/public/tables/FoldedParts'
import { type FigureColumn, MeasureTable } from '../../../../collection/ui/public/tables/MeasureTable'

type YearlyTableProps = {
  ground: ReadingGround
  release: ReleaseView
  book: FigureBook
  /** A municipality, or the mainland. */
  place: string
  caption: string
}

/** How many years stand side by side. */
const shown = 5

/**
 * Every figure of the yearly form of one place, over the latest years, its parts behind a fold. What was not asked in any
 * of them is left out.
 */
export function YearlyTable({ ground, release, book, place, caption }: YearlyTableProps) {
  const years = release.years
    .toReversed()
    .slice(0, shown)
    .filter((year) => release.measures.some(({ code }) => book.at(place, year, code)))
  const measures = release.measures.filter(({ code }) => years.some((year) => book.at(place, year, code)))
  const table = {
    columns: years.map((year) => ({ key: year, header: year, place, year })),
    figure: (measure: Measure, column: FigureColumn) => book.at(place, column.year, measure.code),
  }
  return (
    <>
      <MeasureTable
        {...table}
        ground={ground}
        caption={caption}
        groups={[...byIndicator(measures).values()]}
        nameOf={(measure) => <IndicatorLink ground={ground} measure={measure} />}
        inShort
      />
      <FoldedParts
        {...table}
        ground={ground}
        theme={caption}
        caption={ground.t('youth-public:yearly.parts', { caption })}
        measures={measures}
      />
    </>
  )
}
