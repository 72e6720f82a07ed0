import { dateOf, dayNumber } from '../dayNumber'

/**
 * How far what began in the year before a year is moved on: fifty-two weeks, to the same weekday of the same week of the
 * season; a week more where that would still be the old year, as for what began on New Year's Day.
 * @returns moves a day by so much
 */
export function yearOn(firstDay: string, to: number): (date: string) => string {
  const moved = (days: number) => (date: string) => dateOf(dayNumber(date) + days)
  const byWeeks = moved(52 * 7)
  return byWeeks(firstDay) < `${to}-01-01` ? moved(53 * 7) : byWeeks
}
