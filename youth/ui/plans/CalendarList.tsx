import { useWords } from '../../../base/ui/useWords'
import { sentenceCase } from '../sessions/SessionLine'
import { BreakName } from './BreakName'
import { type CalendarDays, calendarDays } from './calendarDays'
import { PlannedEntry } from './PlannedEntry'

/** The days on which something is planned, or nothing is for a reason, one below the other. */
export function CalendarList(shown: CalendarDays) {
  const { t, date } = useWords()
  const days = calendarDays(shown).filter(({ planned, breaks }) => planned.length || breaks.length)
  if (!days.length) return <p>{t('plans:nothing')}</p>
  return (
    <ol className="calendar-list">
      {days.map((day) => (
        <li key={day.date}>
          <h3>{sentenceCase(date(day.date, { weekday: 'short', day: 'numeric', month: 'numeric' }))}</h3>
          <div>
            {day.breaks.map((one) => (
              <BreakName key={one.id} one={one} />
            ))}
            {day.planned.map((planned) => (
              <PlannedEntry
                key={planned.session}
                planned={planned}
                unitName={shown.unitName}
                plans={shown.plans}
              />
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}
