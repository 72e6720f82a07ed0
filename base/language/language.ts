/** The three languages of the product, in the order they are offered. */
export const languages = ['fi', 'sv', 'en'] as const
export type Language = (typeof languages)[number]
export type Words = Record<Language, string>

/** A name in a language; who reads English gets the Finnish one. */
export const nameIn = (language: Language, name: { fi: string; sv: string }): string =>
  language === 'sv' ? name.sv : name.fi

export const isLanguage = (text: unknown): text is Language => languages.includes(text as Language)

/**
 * The language asked for: `lang` wins, then Accept-Language by its weights, then Finnish.
 * @param lang the `?lang=` of the address, if any
 * @param accept the Accept-Language header, if any
 */
export function askedLanguage(lang: string | undefined | null, accept: string | undefined | null): Language {
  if (isLanguage(lang)) return lang
  const wishes = (accept ?? '')
    .split(',')
    .slice(0, 20)
    .map((part, position) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return { language: tag.split('-')[0], weight: weight ? Number(weight.trim().slice(2)) : 1, position }
    })
    .filter((wish) => isLanguage(wish.language) && wish.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.position - b.position)
  return (wishes[0]?.language as Language | undefined) ?? 'fi'
}

/** The locale by which numbers and dates are written: Finland's in each language. */
export const localeOf: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

/** Keeps what `make` made for a locale and options: making a formatter costs far more than using one. */
function kept<Options, Made>(make: (locale: string, options: Options) => Made) {
  const known = new Map<string, Made>()
  return (locale: string, options: Options): Made => {
    const key = `${locale} ${JSON.stringify(options)}`
    const made = known.get(key) ?? make(locale, options)
    known.set(key, made)
    return made
  }
}

const numberFormat = kept(
  (locale: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
)
const dateFormat = kept(
  (locale: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
)

/** A whole number or a decimal as the language writes it, with a no-break space between thousands. */
export function writeNumber(language: Language, value: number, decimals = 0): string {
  return numberFormat(localeOf[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value)
}

const numericDay = { day: 'numeric', month: 'numeric', year: 'numeric' } as const

/** @param date a calendar day, `YYYY-MM-DD` */
export function writeDate(
  language: Language,
  date: string,
  style: Intl.DateTimeFormatOptions = numericDay,
): string {
  const moment = new Date(`${date}T00:00:00Z`)
  const write = (locale: string, options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, { ...options, timeZone: 'UTC' }).format(moment)
  if (language !== 'sv' || style.month !== 'numeric') return write(localeOf[language], style)
  // Not every browser knows how Swedish is written in Finland: numbers go as in Finnish, 24.11.2026.
  const { weekday, ...numbers } = style
  const numeric = write(localeOf.fi, numbers)
  return weekday ? `${write(localeOf.sv, { weekday })} ${numeric}` : numeric
}

/** @param month `YYYY-MM` */
export function writeMonth(language: Language, month: string, style: 'long' | 'short' = 'long'): string {
  return writeDate(language, `${month}-01`, { month: style, year: 'numeric' })
}

/** A moment as people in Finland read it: day and clock. */
export function writeMoment(language: Language, moment: Date | string): string {
  // Finland's Swedish writes the numbers of days and clocks as Finnish does, but says "kl.".
  const locale = language === 'sv' ? localeOf.fi : localeOf[language]
  const write = (options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, { ...options, timeZone: 'Europe/Helsinki' }).format(new Date(moment))
  const at = { fi: ' klo ', sv: ' kl. ', en: ' at ' }[language]
  return `${write(numericDay)}${at}${write({ hour: 'numeric', minute: '2-digit' })}`
}
