import { Temporal } from 'temporal-polyfill'

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** What time of the youth worker's year it is. Summer: before Midsummer, the pause of July, before school begins. */
export type Season =
  | 'term'
  | 'school-holiday'
  | 'early-summer'
  | 'pause'
  | 'late-summer'
  | 'christmas'
  | 'public-holiday'

export type Day = {
  date: string
  weekday: Weekday
  /** ISO week. */
  week: number
  season: Season
}

/** The weeks of winter and autumn holiday differ between south and north. */
export type SchoolHolidays = { winter: number; autumn: number }

/** The days of a period, both included, with their season. */
export function daysBetween(first: string, last: string, holidays: SchoolHolidays): Day[] {
  const days: Day[] = []
  const end = Temporal.PlainDate.from(last)
  for (
    let date = Temporal.PlainDate.from(first);
    Temporal.PlainDate.compare(date, end) <= 0;
    date = date.add({ days: 1 })
  ) {
    const week = date.weekOfYear ?? 0
    days.push({
      date: date.toString(),
      weekday: weekdays[date.dayOfWeek - 1] ?? 'mon',
      week,
      season: seasonOf(date, week, holidays),
    })
  }
  return days
}

function seasonOf(date: Temporal.PlainDate, week: number, holidays: SchoolHolidays): Season {
  const day = date.month * 100 + date.day
  if (publicHolidays(date.year).has(day)) return 'public-holiday'
  if (day >= 1222 || day <= 106) return 'christmas'
  if (week === holidays.winter || week === holidays.autumn) return 'school-holiday'
  if (day >= 601 && day <= 619) return 'early-summer'
  if (day >= 620 && day <= 731) return 'pause'
  if (day >= 801 && day <= 810) return 'late-summer'
  return 'term'
}

const holidaysByYear = new Map<number, Set<number>>()

/** Days off as month × 100 + day; those that always fall on a weekend are left out. */
function publicHolidays(year: number): Set<number> {
  const known = holidaysByYear.get(year)
  if (known) return known
  const easter = easterOf(year)
  const movable = [-2, 0, 1, 39].map((days) => easter.add({ days }))
  const found = new Set([101, 106, 501, 1206, ...movable.map((date) => date.month * 100 + date.day)])
  holidaysByYear.set(year, found)
  return found
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterOf(year: number): Temporal.PlainDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const corrected = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (corrected + 19 * golden + 15) % 30
  const moon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  return Temporal.PlainDate.from({ year, month: 3, day: 1 }).add({ days: moon - weekday + 27 })
}
