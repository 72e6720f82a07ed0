import type { EditedRules } from '../../api/rules/schemas'
import { judgeRules, type RuleProblem } from '../../domain/checking/judgeRules'
import { Rule } from '../../domain/checking/rule'

/** Whether every place of a rule is filled in. */
export const isComplete = (rule: Rule): boolean => Rule.safeParse(rule).success

/** Why rules could not be used, while they are written: what the server would say, and what is still empty. */
export function problemsOf(rules: readonly Rule[], { questions, group }: EditedRules): RuleProblem[] {
  const indicators = questions.map(({ indicator: code, version, content }) => ({
    ...{ code, version, subject: '', content },
  }))
  const judged = judgeRules(rules, indicators, group ? new Map(Object.entries(group)) : undefined).filter(
    ({ params }) => params.ref !== '',
  )
  const told = new Set(judged.map(({ rule }) => rule))
  const empty = rules.filter((rule) => !told.has(rule.code) && !isComplete(rule))
  return [...judged, ...empty.map(({ code }) => ({ rule: code, problem: 'incomplete', params: {} }))]
}
