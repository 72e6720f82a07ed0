import fc from 'fast-check'
import type { Indicator, Unit } from '../indicator'
import type { Value } from '../value'
import type { Answer, CheckContext } from './answer'
import type { Rule, RuleOf, RuleType } from './rule'

const words = (fi: string) => ({ fi, sv: fi, en: fi })
const none = words('')

/** A question about a number, with parts. */
export function indicatorOf(
  code: string,
  unit: Unit = 'count',
  { parts = [], ...more }: Partial<Omit<Indicator['content'], 'parts'>> & { parts?: readonly string[] } = {},
): Indicator {
  return {
    ...{ code, version: 1, subject: 'culture' },
    content: {
      name: words(`Name of ${code}`),
      definition: words('Definition'),
      ...{ instruction: none, interpretation: none, limits: none, numerator: none, denominator: none },
      answer: { type: 'number', unit, decimals: 0 },
      parts: parts.map((part) => ({ code: part, name: words(`Part ${part}`) })),
      ...{ partsAddUp: parts.length > 0, direction: 'neutral', theme: 'economy', tasks: [], goals: [] },
      source: { kind: 'asked', name: words('Municipality') },
      ...{ aggregation: { way: 'sum' }, applies: { to: 'all' }, validFrom: 2021, breaks: [] },
      ...more,
    },
  }
}

export const number = (number: number): Value => ({ kind: 'number', number })
export const missing: Value = { kind: 'missing' }
export const notApplicable: Value = { kind: 'notApplicable' }

export const answerOf = (values: Record<string, Value | undefined>): Answer =>
  new Map(
    Object.entries(values).flatMap(([ref, value]) => (value ? [[ref, { value, comment: '' }] as const] : [])),
  )

/** A context in which three values are asked and nothing else is known. */
export const contextOf = (more: Partial<CheckContext> = {}): CheckContext => ({
  municipality: { code: '638', mainland: true, bilingual: true },
  year: 2022,
  asked: new Set(['CU101', 'CU102', 'CU103']),
  ...{ lastYear: new Map(), register: new Map(), population: undefined, group: new Map() },
  ...more,
})

/** A rule with its sentence. */
export const ruleOf = <Type extends RuleType>(
  rule: Omit<RuleOf<Type>, 'code' | 'severity' | 'sentence'>,
): Rule =>
  ({
    code: `a-${rule.type.toLowerCase()}`,
    severity: 'soft',
    sentence: words('Is {{ref}} right?'),
    ...rule,
  }) as unknown as Rule

/** Numbers that people answer, with up to two decimals. */
export const figure = fc.integer({ min: -1e11, max: 1e11 }).map((hundredths) => hundredths / 100)
export const nothing = fc.constantFrom<Value | undefined>(missing, notApplicable, undefined)
