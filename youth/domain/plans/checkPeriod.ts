import { problem } from '../../../base/problems/catalogue'
import { dayNumber } from '../dayNumber'
import { youthProblem } from '../problems'

/** A year and a day: what a calendar shows at once at most. */
const longestPeriod = 367

/** @throws invalid (422) for a period reversed or longer than a calendar shows */
export function checkPeriod({ from, to }: { from: string; to: string }): void {
  if (from > to) throw youthProblem.periodReversed()
  if (dayNumber(to) - dayNumber(from) > longestPeriod)
    throw problem.invalid([
      { field: 'to', reason: 'youth-plans:field.long-period', params: { max: longestPeriod } },
    ])
}
