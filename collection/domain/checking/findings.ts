import { sumCells } from '../../../base/cells/sum'
import type { Value } from '../value'
import { type Answer, type CheckContext, numberOf } from './answer'
import { type Rule, type RuleOf, tellerOf } from './rule'
import { thousandfold } from './thousands'

/** What a finding says of a value: its ref, and what fills the open places of the rule's sentence. */
export type Found = { ref: string; params: Record<string, string | number> }

/** Digits that a computer's fractions add of themselves are no difference. */
const same = (one: number, other: number) =>
  Math.abs(one - other) <= Math.max(1e-9, 1e-14 * Math.max(Math.abs(one), Math.abs(other)))

type Finder<Type extends Rule['type']> = (
  rule: RuleOf<Type>,
  answer: Answer,
  context: CheckContext,
) => Found[]

/** For each ref that carries a number, what the rule finds in it. */
function eachNumber(refs: readonly string[], answer: Answer, find: (number: number, ref: string) => Found[]) {
  return refs.flatMap((ref) => {
    const number = numberOf(answer.get(ref)?.value)
    return number === undefined ? [] : find(number, ref)
  })
}

const required: Finder<'required'> = ({ refs }, answer) =>
  refs.flatMap((ref) => {
    const given = answer.get(ref)
    const isSaid = given && (given.value.kind !== 'missing' || given.comment.trim() !== '')
    return isSaid ? [] : [{ ref, params: { ref } }]
  })

const decimals: Finder<'decimals'> = ({ refs, decimals }, answer) =>
  eachNumber(refs, answer, (value, ref) =>
    same(value, Math.round(value * 10 ** decimals) / 10 ** decimals)
      ? []
      : [{ ref, params: { ref, value, decimals } }],
  )

const range: Finder<'range'> = ({ refs, min, max }, answer) =>
  eachNumber(refs, answer, (value, ref) =>
    value < (min ?? value) || value > (max ?? value)
      ? [
          {
            ref,
            params: {
              ref,
              value,
              ...(min === undefined ? {} : { min }),
              ...(max === undefined ? {} : { max }),
            },
          },
        ]
      : [],
  )

/** A confidential number is known to who answers, and adds up like any other. */
function cellOf(value: Value | undefined) {
  const number = numberOf(value)
  if (number !== undefined) return { kind: 'value', value: number } as const
  return { kind: value?.kind === 'notApplicable' ? 'notApplicable' : 'missing' } as const
}

const parts: Finder<'parts'> = ({ whole, parts, tolerance }, answer) => {
  const value = numberOf(answer.get(whole)?.value)
  const sum = sumCells(parts.map((part) => cellOf(answer.get(part)?.value)))
  if (value === undefined || sum.kind !== 'value') return []
  const difference = value - sum.value
  if (Math.abs(difference) <= tolerance || same(value, sum.value)) return []
  return [{ ref: whole, params: { ref: whole, value, sum: sum.value, difference, tolerance } }]
}

/** Whether a value is given: yes, no, or unknown to who answers, which is held against nobody. */
function isGiven(value: Value | undefined, counts: 'given' | 'aboveZero'): boolean | undefined {
  if (value?.kind === 'missing') return undefined
  if (!value || value.kind === 'notApplicable') return false
  if (counts === 'given') return true
  if ('choices' in value && value.choices?.length) return true
  const number = numberOf(value)
  return number === undefined ? undefined : number > 0
}

function sort({ refs, counts }: RuleOf<'together' | 'exactlyOne'>, answer: Answer) {
  const said = refs.map((ref) => ({ ref, given: isGiven(answer.get(ref)?.value, counts) }))
  const which = (given: boolean | undefined) =>
    said.filter((one) => one.given === given).map(({ ref }) => ref)
  return { yes: which(true), no: which(false), unknown: which(undefined) }
}

const together: Finder<'together'> = (rule, answer) => {
  const { yes, no } = sort(rule, answer)
  const [other] = yes
  const [ref] = no
  return other === undefined || ref === undefined ? [] : [{ ref, params: { ref, other } }]
}

const exactlyOne: Finder<'exactlyOne'> = (rule, answer) => {
  const { yes, no, unknown } = sort(rule, answer)
  if (yes.length === 1 || (yes.length === 0 && unknown.length > 0)) return []
  const [ref = '', other = ''] = yes.length ? yes : no
  return [{ ref, params: { ref, other, given: yes.length } }]
}

/** A share of nothing is no share: a change from nought fires nothing here. */
function changed(
  value: number,
  from: number | undefined,
  { percent, floor }: { percent: number; floor: number },
) {
  if (!from) return undefined
  const change = ((value - from) / Math.abs(from)) * 100
  return Math.abs(change) > percent && Math.abs(value - from) > floor ? change : undefined
}

const change: Finder<'change'> = (rule, answer, context) =>
  eachNumber(rule.refs, answer, (value, ref) => {
    const lastYear = numberOf(context.lastYear.get(ref))
    const change = changed(value, lastYear, rule)
    if (lastYear === undefined || change === undefined) return []
    return [{ ref, params: { ref, value, lastYear, change, percent: rule.percent } }]
  })

const register: Finder<'register'> = (rule, answer, context) =>
  eachNumber(rule.refs, answer, (value, ref) => {
    const register = numberOf(context.register.get(ref))
    const change = changed(value, register, rule)
    if (register === undefined || change === undefined) return []
    return [{ ref, params: { ref, value, register, change, percent: rule.percent } }]
  })

const outlier: Finder<'outlier'> = ({ refs, per, k, atLeast }, answer, { population, group }) =>
  eachNumber(refs, answer, (value, ref) => {
    const figures = group.get(ref)
    const spread = per === 'inhabitant' ? figures?.perInhabitant : figures?.value
    const compared = per === 'value' ? value : population ? value / population : undefined
    // Where all of a group say the same, any other figure would be infinitely far from it.
    if (compared === undefined || !spread || spread.n < atLeast || !(spread.mad > 0)) return []
    const [low, high] = [spread.median - k * spread.mad, spread.median + k * spread.mad]
    if (compared >= low && compared <= high) return []
    return [{ ref, params: { ref, value, compared, median: spread.median, low, high } }]
  })

const thousands: Finder<'thousands'> = ({ refs, against }, answer, context) =>
  eachNumber(refs, answer, (value, ref) => {
    const spread = context.group.get(ref)?.perInhabitant
    const known = {
      lastYear: numberOf(context.lastYear.get(ref)),
      register: numberOf(context.register.get(ref)),
      group: spread?.n && context.population ? spread.median * context.population : undefined,
    }
    const found = thousandfold(
      value,
      against.map((which) => known[which]),
    )
    return found ? [{ ref, params: { ref, value, ...found } }] : []
  })

/** Nought is what a municipality writes that has nothing of its own, and tells nothing twice. */
const elsewhere: Finder<'elsewhere'> = ({ refs, by, options }, answer) =>
  eachNumber(refs, answer, (value, ref) => {
    const teller = tellerOf(by, ref)
    const said = answer.get(teller)?.value
    const chosen = said && 'choices' in said ? (said.choices ?? []) : []
    if (value === 0 || !chosen.some((option) => options.includes(option))) return []
    return [{ ref, params: { ref, value, by: teller } }]
  })

const choices: Finder<'choices'> = ({ refs, atMost, alone }, answer) =>
  refs.flatMap((ref) => {
    const said = answer.get(ref)?.value
    const chosen = said && 'choices' in said ? (said.choices ?? []) : []
    const tooMany = chosen.length > (atMost ?? chosen.length)
    const beside = chosen.length > 1 && chosen.some((option) => alone.includes(option))
    if (!tooMany && !beside) return []
    return [{ ref, params: { ref, chosen: chosen.length, ...(atMost === undefined ? {} : { atMost }) } }]
  })

const finders: { [Type in Rule['type']]: Finder<Type> } = {
  ...{
    required,
    decimals,
    range,
    parts,
    together,
    exactlyOne,
    change,
    register,
    outlier,
    thousands,
    elsewhere,
    choices,
  },
}

/** What one rule finds in an answer, whatever its condition. */
export function find(rule: Rule, answer: Answer, context: CheckContext): Found[] {
  return (finders[rule.type] as Finder<Rule['type']>)(rule as never, answer, context)
}
