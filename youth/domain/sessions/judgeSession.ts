import type { FieldProblem } from '../../../base/problems/problem'
import { type PlacedInTime, placeInTime } from '../times'
import type { SessionContent } from './session'

/**
 * What only the clock and the unit can tell of a session.
 * @param place how local times are placed in time: `placeInTime`, or one that remembers where many are judged
 * @returns its instants and minutes, or what cannot be
 */
export function judgeSession(
  content: SessionContent,
  unit: { opened_on: string | null; closed_on: string | null },
  place: (content: SessionContent) => PlacedInTime | FieldProblem = placeInTime,
): PlacedInTime | FieldProblem {
  const time = place(content)
  if ('field' in time) return time
  if (content.youthMinutes !== null && content.youthMinutes > time.minutes) {
    return {
      field: 'youthOrganisedMinutes',
      reason: 'youth:field.above-minutes',
      params: { max: time.minutes },
    }
  }
  const isOpen =
    !(unit.closed_on && content.date > unit.closed_on) && !(unit.opened_on && content.date < unit.opened_on)
  return isOpen ? time : { field: 'date', reason: 'youth:field.unit-not-open' }
}
