import type { WriteTx } from '../../../base/database/transaction'
import { findLockedDays, takeUnlocking } from '../../db/locks/locks'
import { youthProblem } from '../problems'

/** What is about to be written: the days it counts on, before and after, and which session it is, where it is there. */
export type Written = { municipality: string; days: readonly string[]; session?: string }

/**
 * The one place where a locked month refuses: whatever writes figures of a day asks here, in its own transaction. A
 * session that was opened may be corrected or deleted once, and that is noted.
 * @throws period-locked (409)
 */
export async function refuseInLockedMonth(
  write: WriteTx,
  { municipality, days, session }: Written,
): Promise<void> {
  const locked = await findLockedDays(write, municipality, days)
  const first = [...locked].sort()[0]
  if (first === undefined) return
  if (session !== undefined && (await takeUnlocking(write, municipality, session))) return
  throw youthProblem.periodLocked(first.slice(0, 7))
}

/** The same, where it was asked together with something else. @throws period-locked (409) */
export function refuseLocked(day: string, locked: boolean): void {
  if (locked) throw youthProblem.periodLocked(day.slice(0, 7))
}
