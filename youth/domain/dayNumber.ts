const day = 86_400_000

/** Days since 1970 of a date, `2026-11-20`: calendars are counted in whole days, which no clock change disturbs. */
export const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / day)

/** The date of a day's number. */
export const dateOf = (number: number): string => new Date(number * day).toISOString().slice(0, 10)

/** Monday is 1, Sunday 7. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1
