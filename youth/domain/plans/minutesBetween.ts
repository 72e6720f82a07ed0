/** The longest that a plan may last by the clock: in the autumn's night an hour more passes, and no evening is over sixteen. */
export const longestPlan = 15 * 60

/** The minute of its day that a clock shows. */
export function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** Minutes from one clock to another, past midnight where the second is not after the first. */
export function minutesBetween(start: string, end: string): number {
  const [from, to] = [minuteOf(start), minuteOf(end)]
  return to > from ? to - from : to - from + 24 * 60
}
