import './weekHours.css'

export type WeekHour = { weekday: number; hour: number; value: number }

type WeekHoursProps = {
  title: string
  /** None stands where there is no value. */
  marks: readonly WeekHour[]
  words: {
    /** Heads the hours. */
    hour: string
    none: string
    /** A weekday, 1 being Monday: as it stands over its column, and whole. */
    weekday: (weekday: number) => { short: string; whole: string }
  }
  write: (value: number) => string
}

const weekdays = [1, 2, 3, 4, 5, 6, 7]
const shades = 5

/**
 * The hours of a week as a calendar has them, days across and hours down: it fits a phone. Each hour bears its number, and
 * the larger that is the darker it stands: chart and table in one.
 */
export function WeekHours({ title, marks, words, write }: WeekHoursProps) {
  const hours = marks.map(({ hour }) => hour)
  const first = Math.min(...hours)
  const most = Math.max(...marks.map(({ value }) => value)) || 1
  const shown = Array.from({ length: Math.max(...hours) - first + 1 }, (_, at) => first + at)
  const found = (weekday: number, hour: number) =>
    marks.find((mark) => mark.weekday === weekday && mark.hour === hour)?.value
  return (
    <table className="week-hours">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words.hour}</span>
          </th>
          {weekdays.map((weekday) => (
            <th scope="col" key={weekday}>
              <span aria-hidden="true">{words.weekday(weekday).short}</span>
              <span className="visually-hidden">{words.weekday(weekday).whole}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((hour) => (
          <tr key={hour}>
            <th scope="row">{hour}</th>
            {weekdays.map((weekday) => {
              const value = found(weekday, hour)
              return value === undefined ? (
                <td key={weekday}>
                  <span className="visually-hidden">{words.none}</span>
                </td>
              ) : (
                <td key={weekday} data-shade={Math.max(1, Math.ceil((shades * value) / most))}>
                  {write(value)}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
