import { useWords } from '../../../base/ui/useWords'
import { today } from '../dates'
import { sentenceCase } from '../sessions/SessionLine'
import { type CalendarDays, calendarDays } from './calendarDays'
import { DayEntries } from './DayEntries'

/** Weeks one below the other, each day with what is planned on it. @param month whose days are the grid's own, or null */
export function CalendarGrid({ month, ...shown }: CalendarDays & { month: string | null }) {
  const { t, date } = useWords()
  const days = calendarDays(shown)
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
  return (
    <table className="calendar">
      <caption className="visually-hidden">{t('plans:title')}</caption>
      <thead>
        <tr>
          {days.slice(0, 7).map((day) => (
            <th scope="col" key={day.date}>
              {sentenceCase(date(day.date, { weekday: 'short' }).replace('.', ''))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.date}>
            {week.map((day) => (
              <td
                key={day.date}
                className={month && !day.date.startsWith(month) ? 'calendar-other' : undefined}
                aria-current={day.date === today() ? 'date' : undefined}
              >
                <span className="calendar-day">
                  <span aria-hidden="true">{Number(day.date.slice(8))}</span>
                  <span className="visually-hidden">
                    {date(day.date, { weekday: 'long', day: 'numeric', month: 'long' })}
                  </span>
                </span>
                <DayEntries day={day} shown={shown} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
