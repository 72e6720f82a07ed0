import type { IndicatorContent } from '../indicator'
import type { Answer, CheckContext } from './answer'
import { appliesTo, questionsPut } from './applies'
import { type Found, find } from './findings'
import { refsAsked, rulesWithin } from './refs'
import { type Rule, refsOfRule, type Severity } from './rule'

/** What a rule finds in an answer. `params` are bare numbers and refs: who shows them writes them in its language. */
export type Finding = Found & { rule: string; severity: Severity }

/** Whether a rule can say anything here: it speaks of values that are asked, and of each only once. */
export function isUsable(rule: Rule, asked: ReadonlySet<string>): boolean {
  const refs = refsOfRule(rule)
  return (
    (rule.type !== 'parts' || !rule.parts.includes(rule.whole)) &&
    new Set(refs).size === refs.length &&
    refs.every((ref) => asked.has(ref)) &&
    (rule.applies?.to !== 'answered' || asked.has(rule.applies.ref))
  )
}

/**
 * Holds an answer against rules. The same here and in the browser, in the order of the rules and of their refs. It
 * never throws: a rule that cannot be used was told to its editor by `judgeRules`, and finds nothing.
 */
export function check(rules: readonly Rule[], answer: Answer, context: CheckContext): Finding[] {
  return rules
    .filter((rule) => appliesTo(rule.applies, answer, context.municipality) && isUsable(rule, context.asked))
    .flatMap((rule) =>
      find(rule, answer, context).map((found) => ({ rule: rule.code, severity: rule.severity, ...found })),
    )
}

/** A question as rules see it. */
export type Judged = {
  indicator: string
  content: Pick<IndicatorContent, 'parts' | 'partsAddUp' | 'answer' | 'applies'>
}

/**
 * Holds the answer of a form against its rules, as far as they speak of questions that are put to the municipality: what
 * it has no field for it cannot put right.
 */
export function checkPut(
  rules: readonly Rule[],
  questions: readonly Judged[],
  answer: Answer,
  context: Omit<CheckContext, 'asked'>,
): Finding[] {
  const asked = refsAsked(questionsPut(questions, answer, context))
  return check(rulesWithin(rules, asked), answer, { ...context, asked })
}

/** How often a rule would have fired. */
export type Tried = { rule: string; municipalities: number; findings: number; of: number }

/** Tries rules out against answers that were given before, each with what was asked there: of each rule, in how many of them it finds something. */
export function tryOut(
  rules: readonly Rule[],
  answers: readonly { answer: Answer; context: CheckContext }[],
): Tried[] {
  return rules.map((rule) => {
    const found = answers.map(
      ({ answer, context }) => check(rulesWithin([rule], context.asked), answer, context).length,
    )
    return {
      rule: rule.code,
      municipalities: found.filter(Boolean).length,
      findings: found.reduce((sum, count) => sum + count, 0),
      of: answers.length,
    }
  })
}
