import type { Tally } from '../../api/tally/schemas'
import { type Arrival, addUp, negative, type TallyCell, tallyOf, totalOf } from '../../domain/tally/arrivals'

/** The sum of two phones: what this one tapped, sent or not, and what all others have sent. */
export type Sums = { cells: TallyCell[]; total: number; mine: number; others: number }

/** Adds up what is known here and what the server knows of all others; nobody is in both. */
export function sumsOf(taps: readonly Arrival[], tally: Tally | undefined): Sums {
  const own = tallyOf(taps)
  const others = tally ? addUp(cellsOf(tally.detail), negative(cellsOf(tally.mine.detail))) : []
  const cells = addUp(own, others)
  return { cells, total: totalOf(cells), mine: totalOf(own), others: totalOf(others) }
}

const cellsOf = (cells: Tally['detail']) => cells as TallyCell[]

/** How many of one age, of all genders or of one. */
export const countOf = (cells: readonly TallyCell[], age: string, gender?: string): number =>
  totalOf(cells.filter((cell) => cell.age === age && (gender === undefined || cell.gender === gender)))
