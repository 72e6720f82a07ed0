import { hasWhole, type Indicator, type IndicatorContent } from '../indicator'
import { readRef } from '../value'
import { type Rule, refsOfRule } from './rule'

type Asked = { code: Indicator['code']; content: Pick<IndicatorContent, 'parts' | 'partsAddUp' | 'answer'> }

/** The values that a question asks for, by written ref: the whole, where there is one, and each of its parts. */
export const refsOf = ({ code, content }: Asked): string[] => [
  ...(hasWhole(content) ? [code] : []),
  ...content.parts.map((part) => `${code}.${part.code}`),
]

/** The indicators that a rule speaks of, for showing it beside its questions. */
export const indicatorsOfRule = (rule: Rule): string[] => [
  ...new Set(refsOfRule(rule).flatMap((ref) => readRef(ref)?.indicator ?? [])),
]
