import { type Language, writeDate } from '../../../../base/language/language'

/** The name of a month without its year; short as it fits under a column. */
export const monthName = (language: Language, month: string, style: 'long' | 'short' = 'long') =>
  writeDate(language, `${month}-01`, { month: style }).replace('.', '')

/** Some months of one year, in order: `tammikuu–lokakuu`, or the one there is. */
export function writeMonths(language: Language, months: readonly string[]): string {
  const [first = '', last = first] = [months[0], months.at(-1)]
  const from = monthName(language, first)
  return first === last ? from : `${from}–${monthName(language, last)}`
}
