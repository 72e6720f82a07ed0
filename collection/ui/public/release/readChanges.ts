import type { ReadTx } from '../../../../base/database/transaction'
import { type ChangeRow, countChanges, listChanges } from '../../../domain/releases/publicReading'
import { publishedTables } from '../figures/areas'
import type { ReleaseView } from '../figures/release'

/** The first of the changed cells, and how many there are in all. */
export type Changes = { first: readonly ChangeRow[]; count: number }

/** How many changed cells a page shows; the spreadsheet has them all. */
const shown = 100

/** In which cells a release differs from the one before, in the areas of each year. */
export async function readChanges(
  read: ReadTx,
  subject: string,
  { published: { id } }: ReleaseView,
): Promise<Changes> {
  const { year } = publishedTables(subject)
  return { first: await listChanges(read, id, year, shown), count: await countChanges(read, id, year) }
}
