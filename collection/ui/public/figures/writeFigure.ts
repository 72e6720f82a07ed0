import { type Language, writeNumber } from '../../../../base/language/language'
import type { Translate } from '../../../../base/language/translator'
import type { KindWords } from '../../../../base/ui/kinds/kindWords'
import type { Measure } from './measures'
import { isMunicipality } from './places'

/** What stands where there is no number. Confidential is said as that: a cost that is kept back may be of any size. */
export const releasedKinds = (t: Translate): KindWords => ({
  missing: t('collection-public:kind.missing'),
  notApplicable: t('collection-public:kind.notApplicable'),
  suppressed: t('collection-public:kind.suppressed'),
  notYet: t('collection-public:kind.notYet'),
})

/** Writes a measure's numbers as they stand in a table: a municipality's yes or no as a word. */
export function writerOf(language: Language, t: Translate, { kind, decimals }: Measure, place: string) {
  return (value: number): string => {
    if (kind === 'yesNo' && isMunicipality(place))
      return value > 0 ? t('collection-public:yes') : t('collection-public:no')
    // Of an area, how many municipalities said yes; of a municipality, the step of the scale that it chose.
    const isWhole = kind === 'yesNo' || (kind === 'scale' && isMunicipality(place))
    return writeNumber(language, value, isWhole ? 0 : decimals)
  }
}

/** What a measure counts in; of a yes or no in an area, municipalities. */
export function unitOf(language: Language, t: Translate, measure: Measure, place: string): string {
  if (measure.kind === 'yesNo') return isMunicipality(place) ? '' : t('collection-public:unit.municipalities')
  const { answer } = measure.content
  // "87 thousand inhabitants" would be another figure than 87 per 1,000 inhabitants.
  if (answer.type === 'number' && answer.unit === 'perThousandInhabitants')
    return t('collection-public:unit.per-thousand')
  return measure.unit?.[language] ?? ''
}

/** Numbers are large light numerals: millions are said as millions, and euros bear their sign. */
export type Large = { numeral: string; unit: string; inWords: string }

export function writeLarge(
  language: Language,
  t: Translate,
  measure: Measure,
  place: string,
  value: number,
): Large {
  const { answer } = measure.content
  const unit = answer.type === 'number' ? answer.unit : 'none'
  // A numeral of three digits is read without its second decimal.
  const decimals = Math.abs(value) >= 100 ? Math.min(1, measure.decimals) : measure.decimals
  const write = writerOf(language, t, { ...measure, decimals }, place)
  const word = unitOf(language, t, measure, place)
  if (unit === 'eurPerInhabitant') {
    const numeral = euros(language, write(value))
    const of = t('collection-public:unit.per-inhabitant')
    return { numeral, unit: of, inWords: numeral }
  }
  if (unit === 'percent') {
    const numeral = language === 'en' ? `${write(value)}%` : `${write(value)}\u00a0%`
    return { numeral, unit: '', inWords: numeral }
  }
  // Its name says that it is per inhabitant; the sentence needs it only once.
  if (unit === 'perInhabitant' || unit === 'perThousandInhabitants')
    return { numeral: write(value), unit: word, inWords: write(value) }
  if (Math.abs(value) >= 1e6) {
    const millions = value / 1e6
    const numeral = writeNumber(language, millions, Math.abs(millions) < 100 ? 1 : 0)
    const of = t('collection-public:unit.million', {
      unit: unit === 'eur' ? t('collection-public:unit.euros') : word,
    })
    return { numeral, unit: of, inWords: `${numeral} ${of}` }
  }
  return { numeral: write(value), unit: word, inWords: word ? `${write(value)} ${word}` : write(value) }
}

const euros = (language: Language, number: string) => (language === 'en' ? `€${number}` : `${number}\u00a0€`)
