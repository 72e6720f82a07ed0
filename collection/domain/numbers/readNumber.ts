import type { Unit } from '../indicator'
import type { Value } from '../value'
import { readDigits } from './digits'
import { readUnit } from './unitWords'

/** What is asked: with how many decimals, in which unit. */
export type NumberAsked = { decimals: number; unit: Unit }

/** Why a text is no number: a key under `collection:number.problem.`. */
export type NumberProblem = { problem: string; params: Record<string, string | number> }

/** Nothing written leaves the value as it is. */
export type ReadNumber = { untouched: true } | { value: Value } | NumberProblem

/**
 * The signs of Finnish official statistics (Statistics Finland): `-` is nil, there were none; `.` does not apply;
 * `..` is not known; `...` is kept secret. Only nil is a number, and only because the sign says that there is nothing
 * to count.
 */
const signs: Record<string, Value> = {
  '-': { kind: 'number', number: 0 },
  '.': { kind: 'notApplicable' },
  '..': { kind: 'missing' },
  '...': { kind: 'confidential' },
}

const aboutWords =
  'noin|n|arviolta|arvio|cirka|circa|ungefär|uppskattningsvis|about|approximately|approx|ca|c'
const about = new RegExp(`^(?:[~≈]\\s*|(?:${aboutWords})(?:\\.\\s*|\\s+|(?=\\d)))`, 'i')

/** Numbers beyond this are no figures of a municipality, and a computer would lose their last digits. */
const largest = 1e12

/** Reads a number that a spreadsheet holds as one: its point is no question of language. */
export function readNumberCell(number: number, { decimals }: NumberAsked): { value: Value } | NumberProblem {
  if (!(Math.abs(number) <= largest)) return { problem: 'too-large', params: { written: number } }
  const rounded = Math.round(number * 10 ** decimals) / 10 ** decimals
  // A computer's fractions add digits of themselves: 0.1 + 0.2 is no figure with seventeen decimals.
  if (Math.abs(number - rounded) <= Math.max(1e-9, 1e-14 * Math.abs(number)))
    return { value: { kind: 'number', number: rounded } }
  return { problem: decimals ? 'too-many-decimals' : 'not-whole', params: { written: number, decimals } }
}

/** One kind of space, dash and dots for all of those that sheets and word processors write. */
const plain = (text: string) =>
  text
    .replace(/[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u2026/g, '...')
    .trim()

/**
 * Reads a number as people write it: `12 000,50`, `12.000,50`, `12,000.50`, `n. 5` (an estimate), `12 t€` (thousands),
 * `45 %`, and the signs of statistics for nothing. Nothing is guessed: what can be read in two ways is refused with
 * both readings.
 */
export function readNumber(written: string, asked: NumberAsked): ReadNumber {
  const text = plain(written)
  if (text === '') return { untouched: true }
  const sign = signs[text]
  if (sign) return { value: sign }
  const isAbout = about.test(text)
  const unit = readUnit(text.replace(about, ''), asked.unit)
  if ('problem' in unit) return unit
  const digits = readDigits(unit.rest, asked.decimals, unit.times)
  if ('problem' in digits) return { ...digits, params: { written: text, ...digits.params } }
  if (Math.abs(digits.number) > largest) return { problem: 'too-large', params: { written: text } }
  return { value: { kind: isAbout ? 'estimated' : 'number', number: digits.number } }
}
