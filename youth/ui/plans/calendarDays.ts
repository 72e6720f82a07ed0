import type { ListedBreak } from '../../api/breaks/schemas'
import type { OpenDay } from '../../api/openings/schemas'
import type { PlannedSession } from '../../api/plans/schemas'
import { isWithinHours } from '../../domain/openings/withinHours'
import { shiftDays } from '../../domain/weeks/week'

/** What a calendar is drawn from. */
export type CalendarDays = {
  from: string
  to: string
  planned: readonly PlannedSession[]
  breaks: readonly ListedBreak[]
  /** When the door of the one unit that is shown is open, from the day before to the day after. */
  door: { open: readonly OpenDay[]; environment: string } | null
  /** Names the unit of each session, where there are several. */
  unitName: ((unit: string) => string) | null
  /** Whether the reader plans: what is ahead then leads to its plan. */
  plans: boolean
}

export type CalendarDay = {
  date: string
  planned: PlannedSession[]
  breaks: ListedBreak[]
  hours: OpenDay | undefined
  /** Those of the planned that are ahead in a place whose door is closed then. */
  outside: ReadonlySet<string>
}

/** The days between two, both included, with what falls on each. */
export function calendarDays({ from, to, planned, breaks, door }: CalendarDays): CalendarDay[] {
  const days: CalendarDay[] = []
  for (let date = from; date <= to; date = shiftDays(date, 1)) {
    const ofDay = planned.filter((one) => one.date === date)
    days.push({
      date,
      planned: ofDay,
      breaks: breaks.filter((one) => one.from <= date && date <= one.until),
      hours: door?.open.find((one) => one.date === date),
      outside: new Set(ofDay.filter((one) => isOutside(one, door)).map(({ session }) => session)),
    })
  }
  return days
}

/** What is held elsewhere needs no open door; where nothing was said of a day, nothing is said of its sessions. */
function isOutside(
  { date, state, environment, ...clocks }: PlannedSession,
  door: CalendarDays['door'],
): boolean {
  const on = (day: string) => door?.open.find((one) => one.date === day)
  if (state !== 'ahead' || environment !== door?.environment || !on(date)) return false
  const spans = (day: string) => on(day)?.spans ?? []
  return !isWithinHours(clocks, {
    before: spans(shiftDays(date, -1)),
    on: spans(date),
    after: spans(shiftDays(date, 1)),
  })
}
