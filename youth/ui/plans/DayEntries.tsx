import { BreakName } from './BreakName'
import type { CalendarDay, CalendarDays } from './calendarDays'
import { PlannedEntry } from './PlannedEntry'

/** What stands on one day of a calendar: why nothing is planned, and what is. */
export function DayEntries({ day, shown }: { day: CalendarDay; shown: CalendarDays }) {
  return (
    <>
      {day.breaks.map((one) => (
        <BreakName key={one.id} one={one} />
      ))}
      {day.planned.map((planned) => (
        <PlannedEntry key={planned.session} planned={planned} unitName={shown.unitName} plans={shown.plans} />
      ))}
    </>
  )
}
