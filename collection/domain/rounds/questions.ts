import type { Applies, IndicatorContent } from '../indicator'
import type { Value } from '../value'
import { isGiven } from './given'

/** A question of a round: an indicator in one version, in a section. */
export type Question = {
  indicator: string
  version: number
  section: string
  content: IndicatorContent
  /** Whom the round asks it of, where that was decided for the round. */
  applies?: Applies | undefined
}

/** Whether a value is an answer that the question can have at all. What is only unlikely is for the rules to say. */
export function fitsAnswer(value: Value, { answer }: Pick<IndicatorContent, 'answer'>): boolean {
  if (!isGiven(value)) return true
  const { number, choices } = value
  switch (answer.type) {
    case 'number':
      return number !== undefined && Math.abs(number) <= 1e15 && !choices
    case 'yesNo':
      return (number === 0 || number === 1) && !choices
    case 'scale':
      return (
        Number.isInteger(number) && (number ?? 0) >= answer.from && (number ?? 0) <= answer.to && !choices
      )
    case 'choice':
    case 'choices': {
      const known = new Set(answer.options.map(({ code }) => code))
      const fits = (choices ?? []).length > 0 && new Set(choices).size === choices?.length
      const few = answer.type === 'choices' || choices?.length === 1
      return number === undefined && fits && few && (choices ?? []).every((code) => known.has(code))
    }
  }
}
