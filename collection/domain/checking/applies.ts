import type { Applies } from '../indicator'
import type { Value } from '../value'
import { type Answer, type CheckContext, numberOf } from './answer'

/** What a value can be called in a condition: an option's code, a number as written, and `yes` or `no` for 1 and 0. */
function namesOf(value: Value | undefined): readonly string[] {
  const choices = value && 'choices' in value ? (value.choices ?? []) : []
  const number = numberOf(value)
  if (number === undefined) return choices
  const word = number === 1 ? ['yes'] : number === 0 ? ['no'] : []
  return [...choices, String(number), ...word]
}

/** Whether something is for this municipality, as it has answered so far. Who has not answered is not asked yet. */
export function appliesTo(
  applies: Applies | undefined,
  answer: Answer,
  municipality: CheckContext['municipality'],
): boolean {
  switch (applies?.to) {
    case undefined:
    case 'all':
      return true
    case 'mainland':
      return municipality.mainland
    case 'bilingual':
      return municipality.bilingual
    case 'answered':
      return namesOf(answer.get(applies.ref)?.value).some((name) => applies.is.includes(name))
  }
}
