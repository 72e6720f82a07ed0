import { sessionMinutes } from '../../domain/sessions/sessionMinutes'
import type { Draft } from './draft'

/** How long it went on; of a record that covers days only what was said to be worked is known. */
export const lengthOf = (draft: Draft): number | null =>
  draft.endDate ? (draft.rest.activeMinutes ?? null) : sessionMinutes(draft)

/** Everyone is there all the time unless told otherwise; NaN where the number or the length is not known. */
export const staffTime = (draft: Draft): number => draft.staffCount * (lengthOf(draft) ?? Number.NaN)

/**
 * Where the staff's time is what its number and the clock made it, it follows both; what was typed, or left out of a
 * record, stands.
 */
export function withStaffTime(before: Draft, after: Draft): Draft {
  const expected = staffTime(after)
  const follows =
    Object.is(before.staffMinutes, staffTime(before)) ||
    (Number.isNaN(before.staffMinutes) && !Object.is(before.staffCount, after.staffCount))
  const isTyped = !Object.is(before.staffMinutes, after.staffMinutes)
  return !follows || isTyped ? after : { ...after, staffMinutes: expected }
}
