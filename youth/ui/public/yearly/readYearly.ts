import type { ReadTx } from '../../../../base/database/transaction'
import { type FigureBook, figureBook } from '../../../../collection/ui/public/figures/book'
import { mainland } from '../../../../collection/ui/public/figures/places'
import type { ReleaseView } from '../../../../collection/ui/public/figures/release'
import { cellsOf } from '../../../../statistics/domain/releases'

/** The mainland's figures of all years, and everyone's of the newest. */
export async function readYearlyCountry(read: ReadTx, release: ReleaseView): Promise<FigureBook> {
  const newest = release.years.at(-1)
  const { year } = release.tables
  return figureBook([
    ...(await cellsOf(read, year, { places: [mainland] })),
    ...(newest ? await cellsOf(read, year, { periods: [newest] }) : []),
  ])
}

/** Whether a release says a number of a place, or keeps one back: it has answered something. */
export const hasFigures = ({ measures, years }: ReleaseView, book: FigureBook, place: string): boolean =>
  measures.some(({ code }) =>
    years.some((year) => {
      const kind = book.at(place, year, code)?.cell.kind
      return kind === 'value' || kind === 'suppressed'
    }),
  )
