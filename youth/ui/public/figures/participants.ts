import type { ReadTx } from '../../../../base/database/transaction'
import { wholeCountry } from '../../../../statistics/domain/placeName'
import { cellsOf, type Release } from '../../../../statistics/domain/releases'
import { type PublicStep, participantsTable, publicSteps } from '../../../domain/joining/joiningPublished'

export { type PublicStep, participantsTable }
/** Those furthest along first. */
export const stepsShown = publicSteps.toReversed()

/** A municipality that takes part: how far it has come, and since when. */
export type Participant = { code: string; step: PublicStep; year: number }

/** Who takes part, as the release says it. */
export async function readParticipants(read: ReadTx, release: Release): Promise<Participant[]> {
  const cells = await cellsOf(read, release)
  return cells.flatMap(({ place, period, breakdown = [], cell }) => {
    const step = publicSteps.find((one) => one === breakdown[0])
    if (!step || place === wholeCountry.code || cell.kind !== 'value') return []
    return [{ code: place, step, year: Number(period) }]
  })
}
