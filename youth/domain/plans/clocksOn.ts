import { Temporal } from 'temporal-polyfill'
import { zone } from '../times'

/**
 * A plan's clocks on a day, where a clock that the spring's night skips is the one an hour later, as a clock on the
 * wall would show it. What then would end before it begins ends an hour later too.
 */
export function clocksOn(
  date: string,
  { start, end }: { start: string; end: string },
): { start: string; end: string } {
  const day = Temporal.PlainDate.from(date)
  const next = day.add({ days: 1 })
  if (!losesAnHour(day) && !losesAnHour(next)) return { start, end }
  const begins = shownAs(day, start)
  const ends = shownAs(end > start ? day : next, end)
  if (end > start && ends <= begins) return { start: begins, end: anHourLater(day, end) }
  return { start: begins, end: ends }
}

const shortDays = new Map<string, boolean>()
const mostDays = 5000

function losesAnHour(day: Temporal.PlainDate): boolean {
  const key = day.toString()
  const known = shortDays.get(key)
  if (known !== undefined) return known
  if (shortDays.size >= mostDays) shortDays.clear()
  const short = day.toZonedDateTime(zone).hoursInDay < 24
  shortDays.set(key, short)
  return short
}

const shownAs = (day: Temporal.PlainDate, clock: string) =>
  day
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(clock) })
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })
const anHourLater = (day: Temporal.PlainDate, clock: string) =>
  shownAs(day, Temporal.PlainTime.from(clock).add({ hours: 1 }).toString({ smallestUnit: 'minute' }))
