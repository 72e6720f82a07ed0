import { type Language, writeNumber } from '../../../../base/language/language'

/** Person-years in a sentence: of many a tenth says nothing. */
export const writePersonYears = (language: Language, value: number): string =>
  writeNumber(language, value, value < 100 ? 1 : 0)
