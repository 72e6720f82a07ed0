import type { Answer, CheckContext } from './answer'
import { appliesTo } from './applies'
import { type Finding, isUsable } from './check'
import { type Rule, refsOfRule, tellerOf } from './rule'

/** Rules that hold values against each other: of these, one can hardly be put right alone. */
const holdsTogether = ({ type }: Rule) => type === 'parts' || type === 'together' || type === 'exactlyOne'

/**
 * The values of this answer that hard rules tie to one another, group by group: a whole and its parts, and what is said
 * together or not at all. Where a rule ties two groups they are one.
 */
export function tiedGroups(
  rules: readonly Rule[],
  answer: Answer,
  context: Pick<CheckContext, 'municipality' | 'asked'>,
): string[][] {
  const tying = rules.filter(
    (rule) =>
      rule.severity === 'hard' &&
      holdsTogether(rule) &&
      appliesTo(rule.applies, answer, context.municipality) &&
      isUsable(rule, context.asked),
  )
  return tying.reduce<string[][]>((groups, rule) => {
    const refs = refsOfRule(rule)
    const joined = groups.filter((group) => group.some((ref) => refs.includes(ref)))
    return [...groups.filter((group) => !joined.includes(group)), [...new Set([...joined.flat(), ...refs])]]
  }, [])
}

/** Some values with all that is tied to them. */
export const withTied = (groups: readonly (readonly string[])[], refs: readonly string[]): string[] => [
  ...new Set([...refs, ...groups.filter((group) => group.some((ref) => refs.includes(ref))).flat()]),
]

/** Whether anything of what a finding speaks of can be changed: what lies wholly on locked values keeps nobody waiting. */
export function canBeMended(
  { rule: code, ref }: Pick<Finding, 'rule' | 'ref'>,
  rules: readonly Rule[],
  mayChange: (ref: string) => boolean,
): boolean {
  const rule = rules.find((one) => one.code === code)
  if (rule && holdsTogether(rule)) return refsOfRule(rule).some(mayChange)
  return mayChange(ref) || (rule?.type === 'elsewhere' && mayChange(tellerOf(rule.by, ref)))
}
