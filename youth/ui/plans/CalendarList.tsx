import { useWords } from '../../../base/ui/useWords'
import { sentenceCase } from '../sessions/SessionLine'
import { type CalendarDays, calendarDays } from './calendarDays'
import { DayEntries } from './DayEntries'

/** The days on which something is planned, a door is open, or nothing is for a reason, one below the other. */
export function CalendarList(shown: CalendarDays) {
  const { t, date } = useWords()
  const days = calendarDays(shown).filter(
    ({ planned, breaks, hours }) => planned.length || breaks.length || hours?.spans.length,
  )
  if (!days.length) return <p>{t('plans:nothing')}</p>
  return (
    <ol className="calendar-list">
      {days.map((day) => (
        <li key={day.date}>
          <h3>{sentenceCase(date(day.date, { weekday: 'short', day: 'numeric', month: 'numeric' }))}</h3>
          <div>
            <DayEntries day={day} shown={shown} />
          </div>
        </li>
      ))}
    </ol>
  )
}
