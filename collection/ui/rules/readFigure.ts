import { type NumberProblem, readNumber } from '../../domain/numbers/readNumber'

/**
 * A figure of a rule as somebody writes it. An empty field is none; what cannot be read is no figure and no empty field
 * either, so that no rule is saved without a bound that stands on the screen.
 */
export function readFigure(text: string): { figure: number | undefined; problem?: NumberProblem } {
  const read = readNumber(text, { decimals: 3, unit: 'none' })
  if ('untouched' in read) return { figure: undefined }
  if ('problem' in read) return { figure: Number.NaN, problem: read }
  if ('number' in read.value && read.value.number !== undefined) return { figure: read.value.number }
  return { figure: Number.NaN, problem: { problem: 'not-a-number', params: { written: text } } }
}
