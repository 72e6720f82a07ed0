import { type Language, writeDate } from '../../../../base/language/language'

/** A day as people read it: `31.12.2022`, in English `31 December 2022`. */
export const writeDay = (language: Language, day: string) =>
  writeDate(language, day, language === 'en' ? { day: 'numeric', month: 'long', year: 'numeric' } : {})

/** The day in Finland at a moment, `YYYY-MM-DD`: the Swedish way of writing a date is the standard's. */
export const dayInFinland = (moment: Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(moment)

/** The name of a month without its year; short as it fits under a column. */
export const monthName = (language: Language, month: string, style: 'long' | 'short' = 'long') =>
  writeDate(language, `${month}-01`, { month: style }).replace('.', '')

/** Some months of one year, in order: `tammikuu–lokakuu`, or the one there is. */
export function writeMonths(language: Language, months: readonly string[]): string {
  const [first = '', last = first] = [months[0], months.at(-1)]
  const from = monthName(language, first)
  return first === last ? from : `${from}–${monthName(language, last)}`
}
