import type { Indicator } from '../indicator'
import { readRef } from '../value'
import { type Rule, refsOfRule } from './rule'

/** The values that a question asks for, by written ref: the whole and each of its parts. */
export const refsOf = ({ code, content }: Pick<Indicator, 'code' | 'content'>): string[] => [
  ...[code, ...content.parts.map((part) => `${code}.${part.code}`)],
]

/** The indicators that a rule speaks of, for showing it beside its questions. */
export const indicatorsOfRule = (rule: Rule): string[] => [
  ...new Set(refsOfRule(rule).flatMap((ref) => readRef(ref)?.indicator ?? [])),
]
