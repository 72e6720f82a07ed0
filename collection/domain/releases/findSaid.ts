import type { ReadTx } from '../../../base/database/transaction'
import type { Register } from '../../../base/municipalities/register'
import { selectReleasedIndicators, selectReleasedValues } from '../../db/releases/releases'
import { findTrail, type TrailRow, type ValueInRelease } from '../../db/releases/trail'
import { writeRef } from '../value'
import { saidIn } from './completeValues'
import { askedIn } from './releasePlaces'
import { valuesIn } from './valuesIn'

/**
 * One value of a release with the way it came, where the reader may see it. What had been answered to a question that is
 * not put to the municipality is in no release's figures, and so has no way that would tell it.
 */
export async function findSaid(
  read: ReadTx,
  register: Register,
  at: ValueInRelease,
): Promise<TrailRow | undefined> {
  const trail = await findTrail(read, at)
  // A register says its own, and who gave no figure gives none away.
  if (!trail || trail.source || (trail.number === null && trail.choices === null)) return trail
  const { release, municipality, year } = at
  const [taken] = await selectReleasedValues(read, release, { municipality, year })
  const asked = askedIn(register, year).find(({ code }) => code === municipality)
  if (!taken || !asked) return trail
  const indicators = (await selectReleasedIndicators(read, release)).get(year) ?? []
  const said = saidIn(indicators, valuesIn(taken), asked, new Set(taken.corrected))
  return said.has(writeRef(at)) ? trail : undefined
}
