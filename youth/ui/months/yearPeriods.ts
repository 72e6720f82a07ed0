import { thisMonth, today } from '../dates'

type Days = { from: string; to: string }

/** All days of a year. */
export const daysOf = (year: number): Days => ({ from: `${year}-01-01`, to: `${year}-12-31` })

/** What a year is compared with: the whole year before, or as much of it as has been of a year that is not over. */
export function sameDaysBefore(year: number, now: string = today()): Days {
  const before = daysOf(year - 1)
  if (!now.startsWith(`${year}-`)) return before
  const day = now.slice(5)
  return { ...before, to: `${year - 1}-${day === '02-29' ? '02-28' : day}` }
}

/** The months of a year by key, each with whether it is still to come. */
export const monthsOf = (year: number, now: string = thisMonth()): { key: string; isAhead: boolean }[] =>
  Array.from({ length: 12 }, (_, index) => {
    const key = `${year}-${String(index + 1).padStart(2, '0')}`
    return { key, isAhead: key > now }
  })

type Months = readonly { key: string; participations: number }[]

/**
 * Whether a year may be compared with the one before: by the month in which this one's records begin, that one's had too. A
 * first autumn is no year to grow from.
 */
export const hadBegun = (before: Months, now: Months): boolean => {
  const first = (months: Months) => months.map(({ key }) => key.slice(5)).sort()[0]
  const [then, begun] = [first(before), first(now)]
  return then !== undefined && begun !== undefined && then <= begun
}

/** Participations of months added up. */
export const totalOf = (months: Months): { participations: number } => ({
  participations: months.reduce((all, { participations }) => all + participations, 0),
})
