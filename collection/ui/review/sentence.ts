import { type Language, writeNumber } from '../../../base/language/language'
import { placesOf, type RuleType } from '../../domain/checking/rule'

type Found = { type: RuleType; params: Record<string, string | number>; decimals: number }

/** A rule's sentence with its open places filled: figures as the language writes them, values by their names. */
export function fillSentence(
  sentence: string,
  { type, params, decimals }: Found,
  language: Language,
  nameOf: (ref: string) => string,
): string {
  const write = (place: string): string => {
    const value = params[place]
    if (value === undefined) return '…'
    if (typeof value === 'string') return placesOf[type][place] === 'ref' ? nameOf(value) : value
    switch (placesOf[type][place]) {
      case 'percent':
        return `${writeNumber(language, value)}\u00a0%`
      case 'figure':
        return writeNumber(language, value, Number.isInteger(value) ? 0 : Math.max(decimals, 1))
      default:
        return writeNumber(language, value)
    }
  }
  return sentence.replace(/\{\{\s*([^}]*?)\s*\}\}/g, (_, place: string) => write(place))
}
