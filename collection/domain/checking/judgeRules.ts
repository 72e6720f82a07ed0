import { languages } from '../../../base/language/language'
import type { Indicator, Unit } from '../indicator'
import type { GroupFigures } from './answer'
import { refsOf } from './refs'
import { placesOf, type Rule, refsOfRule, tellerOf } from './rule'

/** Why a rule cannot be used as it is written: a key under `collection:rule.problem.`. */
export type RuleProblem = { rule: string; problem: string; params: Record<string, string | number> }

type Known = { type: string; unit: Unit | undefined; calculated: boolean }
type Told = Omit<RuleProblem, 'rule'>

const told = (problem: string, params: Told['params'] = {}): Told => ({ problem, params })

/** Every value that indicators have, by written ref. */
function knownRefs(indicators: readonly Indicator[]): Map<string, Known> {
  return new Map(
    indicators.flatMap(({ code, content }) => {
      const { answer, source } = content
      const known = {
        type: answer.type,
        unit: answer.type === 'number' ? answer.unit : undefined,
        calculated: source.kind === 'calculated',
      }
      return refsOf({ code, content }).map((ref) => [ref, known] as const)
    }),
  )
}

/** Units that are shares of something already: per inhabitant they would say nothing. */
const relative: readonly (Unit | undefined)[] = [
  ...(['percent', 'eurPerInhabitant', 'perInhabitant', 'perThousandInhabitants'] as const),
]
/** Types of rules that count with a number, and so need one. */
const counting: readonly Rule['type'][] = [
  ...(['decimals', 'range', 'parts', 'change', 'register', 'outlier', 'thousands', 'elsewhere'] as const),
]

function judgeRefs(rule: Rule, known: ReadonlyMap<string, Known>): Told[] {
  const refs = refsOfRule(rule)
  const condition = rule.applies?.to === 'answered' ? rule.applies.ref : undefined
  const twice = refs.find((ref, index) => refs.indexOf(ref) !== index)
  const tellers = rule.type === 'elsewhere' ? refs.map((ref) => tellerOf(rule.by, ref)) : []
  const unknown = [...refs, ...tellers, ...(condition === undefined ? [] : [condition])].filter(
    (ref) => !known.has(ref),
  )
  const notNumbers = refs.filter((ref) => !/^(number|scale)$/.test(known.get(ref)?.type ?? 'number'))
  const notChoices = refs.filter((ref) => (known.get(ref)?.type ?? 'choices') !== 'choices')
  return [
    ...[...new Set(unknown)].map((ref) => told('unknown-ref', { ref })),
    ...refs.filter((ref) => known.get(ref)?.calculated).map((ref) => told('calculated', { ref })),
    ...(counting.includes(rule.type) ? notNumbers.map((ref) => told('not-a-number', { ref })) : []),
    ...(rule.type === 'choices' ? notChoices.map((ref) => told('not-choices', { ref })) : []),
    ...(condition !== undefined && refs.includes(condition)
      ? [told('refers-to-itself', { ref: condition })]
      : []),
    ...(twice === undefined
      ? []
      : [
          told(rule.type === 'parts' && twice === rule.whole ? 'refers-to-itself' : 'ref-twice', {
            ref: twice,
          }),
        ]),
  ]
}

function judgeFigures(
  rule: Rule,
  known: ReadonlyMap<string, Known>,
  group: ReadonlyMap<string, GroupFigures> | undefined,
): Told[] {
  const unitOf = (ref: string) => known.get(ref)?.unit
  switch (rule.type) {
    case 'range':
      if (rule.min === undefined && rule.max === undefined) return [told('no-bounds')]
      return (rule.min ?? rule.max ?? 0) > (rule.max ?? rule.min ?? 0) ? [told('empty-range')] : []
    case 'choices':
      return rule.atMost === undefined && !rule.alone.length ? [told('no-limit')] : []
    case 'parts':
      return rule.parts
        .filter((ref) => known.has(ref) && known.has(rule.whole) && unitOf(ref) !== unitOf(rule.whole))
        .map((ref) => told('different-units', { ref, whole: rule.whole }))
    case 'thousands':
      return rule.refs
        .filter((ref) => known.has(ref) && unitOf(ref) !== 'eur')
        .map((ref) => told('not-euros', { ref }))
    case 'outlier':
      return rule.refs.flatMap((ref) => {
        if (rule.per === 'inhabitant' && relative.includes(unitOf(ref)))
          return [told('already-relative', { ref })]
        const figures = group?.get(ref)
        const spread = rule.per === 'inhabitant' ? figures?.perInhabitant : figures?.value
        if (!group || !known.has(ref)) return []
        if (!spread || spread.n < rule.atLeast)
          return [told('group-too-small', { ref, n: spread?.n ?? 0, atLeast: rule.atLeast })]
        return spread.mad > 0 ? [] : [told('divides-by-zero', { ref })]
      })
    default:
      return []
  }
}

function judgeSentence({ type, sentence }: Rule): Told[] {
  return languages.flatMap((language) => {
    const text = sentence[language]
    if (!text.trim()) return [told('untranslated', { language })]
    const places = [...text.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map(([, place = '']) => place)
    return [...new Set(places)]
      .filter((place) => !Object.hasOwn(placesOf[type], place))
      .map((place) => told('unknown-place', { language, place }))
  })
}

/**
 * Says of rules, while they are edited, why they could not be used: they speak of what is not there or of themselves,
 * would divide by zero, have no one to be compared with, or lack their sentence in a language.
 * @param group how last round's answers lie, where there are any
 */
export function judgeRules(
  rules: readonly Rule[],
  indicators: readonly Indicator[],
  group?: ReadonlyMap<string, GroupFigures>,
): RuleProblem[] {
  const known = knownRefs(indicators)
  return rules.flatMap((rule, index) =>
    [
      ...(rules.findIndex(({ code }) => code === rule.code) < index ? [told('code-twice')] : []),
      ...judgeRefs(rule, known),
      ...judgeFigures(rule, known, group),
      ...judgeSentence(rule),
    ].map((problem) => ({ rule: rule.code, ...problem })),
  )
}
