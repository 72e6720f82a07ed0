import { dateOf, dayNumber, weekdayOf } from '../dayNumber'
import { clocksOn } from './clocksOn'
import { plannedSessionId } from './plannedSessionId'

/** When a plan is in force and on which of those days it means a session. */
export type PlanRule = {
  id: string
  unit: string
  /** Monday is 1; without any the plan means its first day alone. */
  weekdays: readonly number[]
  everyWeeks: number
  firstDay: string
  lastDay: string | null
  start: string
  end: string
  /** When the unit was opened and closed, where that is known. */
  openedOn?: string | null
  closedOn?: string | null
}

/** Days on which nothing is planned, or what is planned is closed; of one unit, or of all. */
export type Break = {
  unit: string | null
  firstDay: string
  lastDay: string
  effect: 'none' | 'closed'
}

export type Occurrence<P extends PlanRule = PlanRule> = {
  session: string
  plan: P
  /** The day it begins, and local clocks that exist on it; an end that is not after the start is of the next day. */
  date: string
  start: string
  end: string
  closed: boolean
}

/**
 * The sessions that plans mean between two days, both included, by day and clock. Every n weeks is counted in whole
 * weeks from the one of the plan's first day.
 */
export function occurrences<P extends PlanRule>(
  plans: readonly P[],
  breaks: readonly Break[],
  from: string,
  to: string,
): Occurrence<P>[] {
  return plans
    .flatMap((plan) => {
      const ofUnit = breaks.filter(({ unit }) => unit === null || unit === plan.unit)
      return daysOf(plan, from, to).flatMap((date): Occurrence<P>[] => {
        const effects = ofUnit
          .filter(({ firstDay, lastDay }) => firstDay <= date && date <= lastDay)
          .map(({ effect }) => effect)
        if (effects.includes('none')) return []
        const session = plannedSessionId(plan.id, date)
        return [{ session, plan, date, ...clocksOn(date, plan), closed: effects.length > 0 }]
      })
    })
    .sort(inTime)
}

/** The days that a plan means between two days, breaks or not. */
function daysOf(plan: PlanRule, from: string, to: string): string[] {
  const first = dayNumber(plan.firstDay)
  const begin = Math.max(first, ...[from, plan.openedOn].flatMap((date) => (date ? [dayNumber(date)] : [])))
  const last = plan.weekdays.length ? plan.lastDay : plan.firstDay
  const ended = plan.lastDay !== null && plan.lastDay < plan.firstDay
  const end = Math.min(...[to, last, plan.closedOn].flatMap((date) => (date ? [dayNumber(date)] : [])))
  const firstMonday = first - weekdayOf(first) + 1
  const days: string[] = []
  for (let day = begin; day <= end && !ended; day++) {
    const weekday = weekdayOf(day)
    const weeks = (day - weekday + 1 - firstMonday) / 7
    const isOn = plan.weekdays.length ? plan.weekdays.includes(weekday) : day === first
    if (isOn && weeks % plan.everyWeeks === 0) days.push(dateOf(day))
  }
  return days
}

const inTime = (a: Occurrence, b: Occurrence) =>
  a.date.localeCompare(b.date) || a.start.localeCompare(b.start) || a.session.localeCompare(b.session)
