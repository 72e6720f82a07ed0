import { hasWhole, type Indicator, type IndicatorContent } from '../indicator'
import { readRef } from '../value'
import { type Rule, refsOfRule } from './rule'

type Shape = Pick<IndicatorContent, 'parts' | 'partsAddUp' | 'answer'>
type Asked = { code: Indicator['code']; content: Shape }

/** The values that a question asks for, by written ref: the whole, where there is one, and each of its parts. */
export const refsOf = ({ code, content }: Asked): string[] => [
  ...(hasWhole(content) ? [code] : []),
  ...content.parts.map((part) => `${code}.${part.code}`),
]

/** Every value that some questions ask for: what rules may speak of. */
export const refsAsked = (questions: readonly { indicator: string; content: Shape }[]): ReadonlySet<string> =>
  new Set(questions.flatMap(({ indicator, content }) => refsOf({ code: indicator, content })))

/** The rules as far as they speak of what is asked: what holds values together of which one is not is as it was, and finds nothing. */
export function rulesWithin(rules: readonly Rule[], asked: ReadonlySet<string>): Rule[] {
  return rules.flatMap((rule): Rule[] => {
    if (rule.type === 'parts' || rule.type === 'together' || rule.type === 'exactlyOne') return [rule]
    const refs = rule.refs.filter((ref) => asked.has(ref))
    return refs.length ? [{ ...rule, refs }] : []
  })
}

/** The indicators that a rule speaks of, for showing it beside its questions. */
export const indicatorsOfRule = (rule: Rule): string[] => [
  ...new Set(refsOfRule(rule).flatMap((ref) => readRef(ref)?.indicator ?? [])),
]
