import { type OwnLanguage, ownLanguages, type SurveyLanguage } from './languageCodes'
import en from './languages/en.json'
import fi from './languages/fi.json'
import fiEasy from './languages/fi-easy.json'
import se from './languages/se.json'
import sv from './languages/sv.json'
import svEasy from './languages/sv-easy.json'

export type SurveyWords = typeof fi

/**
 * What each language says. A new language is a file of words, its code among `languageCodes` and a line here. `tag` is what the page calls it in HTML, `locale` how its days are written.
 */
export const surveyLanguages = {
  fi: { words: fi, tag: 'fi', locale: 'fi-FI' },
  sv: { words: sv, tag: 'sv', locale: 'sv-FI' },
  en: { words: en, tag: 'en', locale: 'en-GB' },
  se: { words: se, tag: 'se', locale: 'se-FI' },
  'fi-easy': { words: fiEasy, tag: 'fi', locale: 'fi-FI' },
  'sv-easy': { words: svEasy, tag: 'sv', locale: 'sv-FI' },
} as const satisfies Record<SurveyLanguage, { words: SurveyWords; tag: string; locale: string }>

export const isSurveyLanguage = (text: unknown): text is SurveyLanguage =>
  typeof text === 'string' && Object.hasOwn(surveyLanguages, text)

/**
 * The language that a phone asks for, or that was chosen on the page; Finnish where it asks for none of ours.
 * @param chosen the `?lang=` of the address, if any
 * @param accept the Accept-Language header, if any
 */
export function chooseLanguage(
  chosen: string | undefined,
  accept: string | null | undefined,
): SurveyLanguage {
  if (isSurveyLanguage(chosen)) return chosen
  const wishes = (accept ?? '')
    .split(',')
    .slice(0, 20)
    .flatMap((part, position) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = Number(/^\s*q=([\d.]+)\s*$/.exec(parameters.join(';'))?.[1] ?? 1)
      const language = tag.split('-')[0]
      return isSurveyLanguage(language) && weight > 0 ? [{ language, weight, position }] : []
    })
  return wishes.sort((a, b) => b.weight - a.weight || a.position - b.position)[0]?.language ?? 'fi'
}

/** A day as a language says it, with its weekday: `fredag 27.11`, `bearjadat 27.11.`, `Friday 27 November`. */
export function sayDay(language: SurveyLanguage, date: string): string {
  const { locale, tag } = surveyLanguages[language]
  const moment = new Date(`${date}T00:00:00Z`)
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(moment)
  const weekday = write({ weekday: 'long' })
  if (tag === 'en') return `${weekday} ${write({ day: 'numeric', month: 'long' })}`
  const numbers = `${Number(date.slice(8))}.${Number(date.slice(5, 7))}`
  return `${weekday} ${numbers}${tag === 'sv' ? '' : '.'}`
}

/** Words of one's own in the asked language where there are any, else in the nearest that there are. */
export function nearestWords(
  language: SurveyLanguage,
  words: Partial<Record<OwnLanguage, string | undefined>>,
): { text: string; tag: string } {
  const { tag } = surveyLanguages[language]
  const order: OwnLanguage[] = [language, tag, ...ownLanguages]
  const found = order.find((one) => words[one]) ?? 'fi'
  return { text: words[found] ?? '', tag: surveyLanguages[found].tag }
}
