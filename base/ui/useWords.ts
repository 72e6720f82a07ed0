import { useTranslation } from 'react-i18next'
import { type Language, nameIn, writeDate, writeMoment, writeMonth, writeNumber } from '../language/language'
import type { KindWords } from './kinds/kindWords'

/** The words and the ways of writing of the chosen language, for the app's screens. */
export function useWords() {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  const kinds: KindWords = {
    missing: t('ui:kind.missing'),
    notApplicable: t('ui:kind.notApplicable'),
    suppressed: '<5',
    notYet: t('ui:kind.notYet'),
  }
  return {
    t,
    language,
    kinds,
    number: (value: number, decimals = 0) => writeNumber(language, value, decimals),
    date: (date: string, style?: Intl.DateTimeFormatOptions) => writeDate(language, date, style),
    /** A weekday, 1 being Monday, as it stands within a sentence: the 1st of January 2024 was one. */
    weekday: (weekday: number, length: 'short' | 'long' = 'short') =>
      writeDate(language, `2024-01-0${weekday}`, { weekday: length }).replace('.', ''),
    month: (month: string, style?: 'long' | 'short') => writeMonth(language, month, style),
    /** A clock, `HH:MM`, with the language's own mark between hours and minutes. */
    clock: (time: string) => time.replace(':', t('ui:clock-mark')),
    /** What a date field is told. */
    dateWords: {
      write: (date: string) => writeDate(language, date),
      words: { earlier: t('ui:day.earlier'), later: t('ui:day.later') },
    },
    moment: (moment: string) => writeMoment(language, moment),
    /** The name in the chosen language. */
    name: (name: { fi: string; sv: string }) => nameIn(language, name),
  }
}
