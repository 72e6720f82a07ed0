import type { ReadTx } from '../../../base/database/transaction'
import { findPlansElsewhere } from '../../db/plans/plans'
import { isCountedElsewhere } from '../../db/tally/tallies'
import { dateOf, dayNumber } from '../dayNumber'
import { followsFromName } from '../idFrom'
import { nextSessionId, plannedSessionId } from '../plans/plannedSessionId'

/** What is said of an evening that nobody has recorded under its id. */
type Said = { id: string; municipality: string; unit: string; date: string }

/** So often an evening is deleted and planned anew at the most, as far as is looked. */
const replaced = 3

/**
 * Whether an id is that of an evening which another unit of the municipality has planned or is counting: a phone that
 * took one for the other would put its visitors in the wrong house. Only ids that follow from a plan or a unit are asked
 * about; what a phone has drawn is nobody else's.
 */
export async function isOfOtherUnit(read: ReadTx, { id, municipality, unit, date }: Said): Promise<boolean> {
  if (!followsFromName(id)) return false
  if (await isCountedElsewhere(read, id, unit)) return true
  const day = dayNumber(date)
  const around = [day - 1, day, day + 1].map(dateOf)
  const plans = await findPlansElsewhere(read, { municipality, unit })
  return plans.some((plan) => around.some((on) => chainOf(plannedSessionId(plan.id, on)).includes(id)))
}

/** An evening's id, and those that took its place after it was deleted. */
function chainOf(first: string): string[] {
  const ids = [first]
  for (let at = 0; at < replaced; at++) ids.push(nextSessionId(ids[at] as string))
  return ids
}
