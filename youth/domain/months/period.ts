import { Temporal } from 'temporal-polyfill'

/** Days, both included. */
export type Period = { from: string; to: string }

/**
 * Cuts a period into whole months and the days at its edges. Every day of the period is in exactly one of them.
 * @returns the whole months by their first days, both included, and up to two parts of months
 */
export function cut(from: string, to: string): { whole: Period | null; parts: Period[] } {
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)]
  const [firstMonth, lastMonth] = [first.toPlainYearMonth(), last.toPlainYearMonth()]
  const startsWhole = first.day === 1
  const endsWhole = last.day === last.daysInMonth
  if (firstMonth.equals(lastMonth) && !(startsWhole && endsWhole))
    return { whole: null, parts: [{ from, to }] }

  const wholeFrom = startsWhole ? firstMonth : firstMonth.add({ months: 1 })
  const wholeTo = endsWhole ? lastMonth : lastMonth.subtract({ months: 1 })
  const some = Temporal.PlainYearMonth.compare(wholeFrom, wholeTo) <= 0
  return {
    whole: some ? { from: firstDayOf(wholeFrom), to: firstDayOf(wholeTo) } : null,
    parts: [
      ...(startsWhole ? [] : [{ from, to: lastDayOf(firstMonth) }]),
      ...(endsWhole ? [] : [{ from: firstDayOf(lastMonth), to }]),
    ],
  }
}

const firstDayOf = (month: Temporal.PlainYearMonth) => month.toPlainDate({ day: 1 }).toString()
const lastDayOf = (month: Temporal.PlainYearMonth) => month.toPlainDate({ day: month.daysInMonth }).toString()
