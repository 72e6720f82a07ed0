import { type Language, writeDate } from './language'

/** A day as people read it: `31.12.2022`, in English `31 December 2022`. */
export const writeDay = (language: Language, day: string) =>
  writeDate(language, day, language === 'en' ? { day: 'numeric', month: 'long', year: 'numeric' } : {})

/** The day in Finland at a moment, `YYYY-MM-DD`: the Swedish way of writing a date is the standard's. */
export const dayInFinland = (moment: Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(moment)
