import { DayHours } from '../openings/DayHours'
import { BreakName } from './BreakName'
import type { CalendarDay, CalendarDays } from './calendarDays'
import { PlannedEntry } from './PlannedEntry'

/** What stands on one day of a calendar: why nothing is planned, when the door is open, and what is planned. */
export function DayEntries({ day, shown }: { day: CalendarDay; shown: CalendarDays }) {
  return (
    <>
      {day.breaks.map((one) => (
        <BreakName key={one.id} one={one} />
      ))}
      <DayHours hours={day.hours} />
      {day.planned.map((planned) => (
        <PlannedEntry
          key={planned.session}
          planned={planned}
          isOutside={day.outside.has(planned.session)}
          unitName={shown.unitName}
          plans={shown.plans}
        />
      ))}
    </>
  )
}
