import type { Words } from '../../../base/language/language'
import type { Rule, RuleType } from '../../domain/checking/rule'
import { rule as en } from '../../words/en.json'
import { rule as fi } from '../../words/fi.json'
import { rule as sv } from '../../words/sv.json'

export const ruleTypes = [
  ...(['required', 'decimals', 'range', 'parts', 'together'] as const),
  ...(['exactlyOne', 'change', 'register', 'outlier', 'thousands', 'elsewhere', 'choices'] as const),
] satisfies readonly RuleType[]

/** What cannot be so, unlike what is only unusual. */
const hardTypes: readonly RuleType[] = ['required', 'decimals', 'choices']

/** The sentence that a rule of a type begins with, until its editor finds a better one. */
export const startingSentence = (type: RuleType): Words => ({
  ...{ fi: fi.sentence[type], sv: sv.sentence[type], en: en.sentence[type] },
})

/** A rule of a type as it begins. What it speaks of is chosen next. */
export function newRule(type: RuleType, rules: readonly Rule[]): Rule {
  const common = {
    code: freeCode(type.toLowerCase(), rules),
    severity: hardTypes.includes(type) ? ('hard' as const) : ('soft' as const),
    sentence: startingSentence(type),
  }
  const refs: string[] = []
  switch (type) {
    case 'required':
      return { ...common, type, refs }
    case 'decimals':
      return { ...common, type, refs, decimals: 0 }
    case 'range':
      return { ...common, type, refs, min: 0 }
    case 'parts':
      return { ...common, type, whole: '', parts: [], tolerance: 0 }
    case 'together':
    case 'exactlyOne':
      return { ...common, type, refs, counts: 'aboveZero' }
    case 'change':
    case 'register':
      return { ...common, type, refs, percent: 50, floor: 0 }
    case 'outlier':
      return { ...common, type, refs, per: 'inhabitant', k: 5, atLeast: 10 }
    case 'elsewhere':
      return { ...common, type, refs, by: '', options: [] }
    case 'choices':
      return { ...common, type, refs, alone: [] }
    case 'thousands':
      return { ...common, type, refs, against: ['lastYear', 'register', 'group'] }
  }
}

function freeCode(start: string, rules: readonly Rule[]): string {
  const taken = new Set(rules.map(({ code }) => code))
  for (let number = 1; ; number += 1) if (!taken.has(`${start}-${number}`)) return `${start}-${number}`
}
