import { type Language, localeOf, writeNumber } from './language'

/** A whole number with its unit, where it has one, as the language writes it: `1 234`, `60 min`. */
export const writeAmount = (language: Language, value: number, unit: 'minute' | undefined): string =>
  unit
    ? new Intl.NumberFormat(localeOf[language], { style: 'unit', unit, unitDisplay: 'short' }).format(value)
    : writeNumber(language, value)
