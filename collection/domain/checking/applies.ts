import type { Applies } from '../indicator'
import { readRef, type Value } from '../value'
import { type Answer, type CheckContext, numberOf } from './answer'

type Municipality = Pick<CheckContext['municipality'], 'mainland' | 'bilingual'>

/** What a value can be called in a condition: an option's code, a number as written, and `yes` or `no` for 1 and 0. */
function namesOf(value: Value | undefined): readonly string[] {
  const choices = value && 'choices' in value ? (value.choices ?? []) : []
  const number = numberOf(value)
  if (number === undefined) return choices
  const word = number === 1 ? ['yes'] : number === 0 ? ['no'] : []
  return [...choices, String(number), ...word]
}

/** Whether something is for this municipality, as it has answered so far. Who has not answered is not asked yet. */
export function appliesTo(applies: Applies | undefined, answer: Answer, municipality: Municipality): boolean {
  return isFor(applies, (ref) => answer.get(ref)?.value, municipality)
}

function isFor(
  applies: Applies | undefined,
  says: (ref: string) => Value | undefined,
  municipality: Municipality,
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
      return namesOf(says(applies.ref)).some((name) => applies.is.includes(name))
  }
}

/** A question as far as it says whom it is for. */
export type ForWhom = { indicator: string; content: { applies?: Applies | undefined } }

/** The indicator on whose value it hangs whether a question is put. */
export const hangsOn = ({ content: { applies } }: ForWhom): string | undefined =>
  applies?.to === 'answered' ? (readRef(applies.ref)?.indicator ?? applies.ref) : undefined

/** What decides whom the questions of a form are put to. */
export type Known = {
  /** What has been answered. */
  said: (ref: string) => Value | undefined
  /** What registers say: it decides where the form itself does not ask what a question hangs on. */
  registered: (ref: string) => Value | undefined
  municipality: Municipality
}

/**
 * A reader of whether a question is put to a municipality; undefined where that is not known, as what it hangs on has
 * not been said or is missing. What hangs on a question that is not put is not put either, whatever was answered there
 * before.
 */
export function whetherPut(
  questions: readonly ForWhom[],
  { said, registered, municipality }: Known,
): (indicator: string) => boolean | undefined {
  const asked = new Map(questions.map((question) => [question.indicator, question]))
  const known = new Map<string, boolean | undefined>()
  const read = (indicator: string): boolean | undefined => {
    const question = asked.get(indicator)
    if (!question) return undefined
    if (known.has(indicator)) return known.get(indicator)
    // What comes back to itself is put to nobody.
    known.set(indicator, undefined)
    const put = judge(question)
    known.set(indicator, put)
    return put
  }
  const judge = (question: ForWhom): boolean | undefined => {
    const { applies } = question.content
    if (applies?.to !== 'answered') return isFor(applies, said, municipality)
    const teller = hangsOn(question) ?? ''
    const isTellerPut = asked.has(teller) ? read(teller) : true
    if (!isTellerPut) return isTellerPut
    const says = asked.has(teller) ? said : registered
    const value = says(applies.ref)
    return value && value.kind !== 'missing' ? isFor(applies, says, municipality) : undefined
  }
  return read
}

/** The questions that are put to this municipality, as it has answered so far. */
export function questionsPut<Question extends ForWhom>(
  questions: readonly Question[],
  answer: Answer,
  { municipality, register }: Pick<CheckContext, 'municipality' | 'register'>,
): Question[] {
  const isPut = whetherPut(questions, {
    said: (ref) => answer.get(ref)?.value,
    registered: (ref) => register.get(ref),
    municipality,
  })
  return questions.filter(({ indicator }) => isPut(indicator) === true)
}

/** Whether a question hangs on itself, by way of others too. */
export function comesBack(questions: readonly ForWhom[], question: ForWhom): boolean {
  const teller = hangsOn(question)
  return teller !== undefined && withTellers(questions, [teller]).includes(question.indicator)
}

/** Some indicators with all on which it hangs, in turn, whether they are asked. */
export function withTellers(questions: readonly ForWhom[], indicators: readonly string[]): string[] {
  const asked = new Map(questions.map((question) => [question.indicator, question]))
  const all = new Set(indicators)
  // A set is gone through with what is added to it meanwhile.
  for (const indicator of all) {
    const question = asked.get(indicator)
    const teller = question && hangsOn(question)
    if (teller !== undefined) all.add(teller)
  }
  return [...all]
}
