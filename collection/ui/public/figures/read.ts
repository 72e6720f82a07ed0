import type { ReadTx } from '../../../../base/database/transaction'
import { type CellChoice, cellsOf } from '../../../../statistics/domain/releases'
import type { AskedAreas } from './areas'
import { type FigureBook, figureBook } from './book'
import type { ReleaseView } from './release'

/** Some figures of a release, in the areas asked for. */
export async function readBook(
  read: ReadTx,
  release: ReleaseView | null,
  choice: CellChoice,
  areas: AskedAreas = 'year',
): Promise<FigureBook> {
  return figureBook(release ? await cellsOf(read, release.tables[areas], choice) : [])
}

/** The latest year of a release in which the mainland has a figure for a measure, else its last year. */
export function latestYear(book: FigureBook, release: ReleaseView, place: string, measure: string): string {
  const known = release.years.filter((year) => book.at(place, year, measure)?.cell.kind === 'value')
  return known.at(-1) ?? release.years.at(-1) ?? ''
}
