import type { Form } from '../codes'

/** So many are never asked about: a full house is nothing unusual. */
export const neverUnusual = 200
const timesTheLargest = 10

/** What nobody expects to exceed where nothing is known of a unit: a slip of the finger mostly does. */
const general: Record<Form, number> = {
  open: 1000,
  group: 300,
  individual: 300,
  event: 10_000,
  camp: 500,
  trip: 300,
  street: 1000,
  digital: 5000,
  school: 2000,
  hobby: 300,
  information: 2000,
  participation: 500,
  international: 500,
  other: 1000,
}

/**
 * Whether so many are unlike anything before, so that it is asked whether they were really there. It is never refused.
 * @param former how many took part in the unit's former sessions of the same form of work; empty where none is known
 * @returns the largest former number that it is measured by (null where none is known), or false where nothing is asked
 */
export function isUnusual(
  count: number,
  form: Form,
  former: readonly number[],
): { largest: number | null } | false {
  // A slip that was once confirmed does not become the measure of what is usual.
  const usual = former.filter((one) => one <= general[form])
  const largest = Math.max(0, ...usual)
  const most = largest > 0 ? largest * timesTheLargest : general[form]
  return count > Math.max(neverUnusual, most) && { largest: largest > 0 ? largest : null }
}
