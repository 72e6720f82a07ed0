import type { ListedBreak } from '../../api/breaks/schemas'
import type { PlannedSession } from '../../api/plans/schemas'
import { shiftDays } from '../../domain/weeks/week'

/** What a calendar is drawn from. */
export type CalendarDays = {
  from: string
  to: string
  planned: readonly PlannedSession[]
  breaks: readonly ListedBreak[]
  /** Names the unit of each session, where there are several. */
  unitName: ((unit: string) => string) | null
  /** Whether the reader plans: what is ahead then leads to its plan. */
  plans: boolean
}

export type CalendarDay = { date: string; planned: PlannedSession[]; breaks: ListedBreak[] }

/** The days between two, both included, with what falls on each. */
export function calendarDays({ from, to, planned, breaks }: CalendarDays): CalendarDay[] {
  const days: CalendarDay[] = []
  for (let date = from; date <= to; date = shiftDays(date, 1)) {
    days.push({
      date,
      planned: planned.filter((one) => one.date === date),
      breaks: breaks.filter((one) => one.from <= date && date <= one.until),
    })
  }
  return days
}
