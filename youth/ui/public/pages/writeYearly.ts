import { type Language, writeNumber } from '../../../../base/language/language'
import type { YearlyMeasure } from '../figures/yearly'
import type { PageGround } from './page'

/** How a figure is written: a municipality's yes or no as a word, of the mainland how many said yes. */
export const writerOf =
  ({ t, language }: PageGround, { question: { isYesNo }, decimals }: YearlyMeasure, isArea: boolean) =>
  (value: number): string =>
    isYesNo && !isArea
      ? t(value > 0 ? 'youth-public:yearly.yes' : 'youth-public:yearly.no')
      : writeNumber(language, value, isYesNo ? 0 : (decimals ?? 0))

/** Person-years in a sentence: of many a tenth says nothing. */
export const writePersonYears = (language: Language, value: number): string =>
  writeNumber(language, value, value < 100 ? 1 : 0)
