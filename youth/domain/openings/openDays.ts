import { dateOf, dayNumber, weekdayOf } from '../dayNumber'
import { clocksOn } from '../plans/clocksOn'
import type { Break } from '../plans/occurrences'
import { type Clocks, type Hours, inForceOn, inOrder } from './hours'

/** A unit with all that its hours of a day follow from. */
export type UnitHours = {
  unit: string
  openedOn: string | null
  closedOn: string | null
  hours: readonly Hours[]
}

/** Why a door is closed on a day: it is on that weekday, for the season, or for a break. */
export const closedReasons = ['weekday', 'season', 'break'] as const
export type ClosedReason = (typeof closedReasons)[number]

/** When a unit's door is open on a day; without a span it is closed, and why. */
export type OpenDay = { unit: string; date: string; spans: Clocks[]; closed: ClosedReason | null }

/**
 * When a unit is open, day by day between two, both included. A day of which nothing was said, or on which the unit
 * itself is not there yet or any more, is left out: that is not a day on which it is closed.
 */
export function openDays(unit: UnitHours, breaks: readonly Break[], from: string, to: string): OpenDay[] {
  const days: OpenDay[] = []
  for (let number = dayNumber(from); number <= dayNumber(to); number++) {
    const date = dateOf(number)
    if ((unit.openedOn && date < unit.openedOn) || (unit.closedOn && date > unit.closedOn)) continue
    const hours = inForceOn(unit.hours, date)
    if (hours) days.push({ unit: unit.unit, date, ...ofDay(unit.unit, date, hours, breaks) })
  }
  return days
}

function ofDay(
  unit: string,
  date: string,
  { spans }: Hours,
  breaks: readonly Break[],
): Pick<OpenDay, 'spans' | 'closed'> {
  const isBroken = breaks.some(
    (one) => (one.unit === null || one.unit === unit) && one.firstDay <= date && date <= one.lastDay,
  )
  if (isBroken) return { spans: [], closed: 'break' }
  if (!spans.length) return { spans: [], closed: 'season' }
  const weekday = weekdayOf(dayNumber(date))
  const ofWeekday = inOrder(spans).filter((span) => span.weekday === weekday)
  return { spans: ofWeekday.map((span) => clocksOn(date, span)), closed: ofWeekday.length ? null : 'weekday' }
}
