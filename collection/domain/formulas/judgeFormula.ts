import type { Formula } from '../formula'
import { hasWhole, type Indicator } from '../indicator'
import { readRef } from '../value'
import { partsOfFormula, refsOfFormula } from './leaves'
import { describeUnits, unitsOf } from './units'

/** Why a formula cannot be used: a key under `collection:formula.problem.`. */
export type FormulaProblem = { problem: string; params: Record<string, string | number> }

/** How deep a formula may go, its own steps and those through other calculated indicators together. */
const deepest = 20

const told = (problem: string, params: FormulaProblem['params'] = {}): FormulaProblem => ({ problem, params })

const depthOf = (formula: Formula): number =>
  1 + Math.max(0, ...partsOfFormula(formula).map((part) => depthOf(part)))

/**
 * Says of a formula why it cannot be used: it speaks of what is not there or is no number, adds up different units,
 * gives another unit than its indicator has, or comes back to itself through other calculated indicators.
 * @param code the indicator that the formula is for
 */
export function judgeFormula(
  code: string,
  formula: Formula,
  indicators: readonly Indicator[],
): FormulaProblem[] {
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]))
  const refs = [...new Set(refsOfFormula(formula))]
  const unknown = refs.filter((written) => !hasRef(written, known))
  if (unknown.length) return unknown.map((ref) => told('unknown-ref', { ref }))
  const withoutWhole = refs.filter((written) => {
    const { indicator, part } = readRef(written) ?? { indicator: '', part: '' }
    const content = known.get(indicator)?.content
    return part === '' && content !== undefined && !hasWhole(content)
  })
  if (withoutWhole.length) return withoutWhole.map((ref) => told('no-whole', { ref }))
  const notNumbers = refs.filter((written) => {
    const type = known.get(readRef(written)?.indicator ?? '')?.content.answer.type
    return type !== 'number' && type !== 'scale'
  })
  if (notNumbers.length) return notNumbers.map((ref) => told('not-a-number', { ref }))
  const path = findCycle(code, formula, known)
  if (path) return [told('cycle', { path: path.join(' → ') })]
  if (depthThrough(formula, known) > deepest) return [told('too-deep', { max: deepest })]
  return judgeUnits(code, formula, known)
}

function hasRef(written: string, known: ReadonlyMap<string, Indicator>): boolean {
  const ref = readRef(written)
  const content = ref && known.get(ref.indicator)?.content
  return content !== undefined && (ref?.part === '' || content.parts.some(({ code }) => code === ref?.part))
}

/** The calculated indicators that a formula looks at directly, with their formulas. */
function calculatedIn(formula: Formula, known: ReadonlyMap<string, Indicator>): [string, Formula][] {
  const codes = new Set(refsOfFormula(formula).flatMap((written) => readRef(written)?.indicator ?? []))
  return [...codes].flatMap((code): [string, Formula][] => {
    const found = known.get(code)?.content.formula
    return found ? [[code, found]] : []
  })
}

/** The way by which a formula comes back to where it has been, from there on: `CU201 → CU202 → CU201`. */
function findCycle(
  code: string,
  formula: Formula,
  known: ReadonlyMap<string, Indicator>,
): string[] | undefined {
  const fine = new Set<string>()
  const walk = (at: string, formula: Formula, way: readonly string[]): string[] | undefined => {
    const on = [...way, at]
    for (const [next, nextFormula] of calculatedIn(formula, known)) {
      if (on.includes(next)) return [...on.slice(on.indexOf(next)), next]
      if (next === code || fine.has(next)) continue
      const found = walk(next, nextFormula, on)
      if (found) return found
    }
    fine.add(at)
    return undefined
  }
  // The formula that is being edited names itself even where its indicator has no formula yet.
  if (refsOfFormula(formula).some((written) => readRef(written)?.indicator === code)) return [code, code]
  return walk(code, formula, [])
}

function depthThrough(formula: Formula, known: ReadonlyMap<string, Indicator>): number {
  const depths = new Map<string, number>()
  const through = (formula: Formula): number =>
    depthOf(formula) +
    Math.max(
      0,
      ...calculatedIn(formula, known).map(([code, next]) => {
        const depth = depths.get(code) ?? through(next)
        depths.set(code, depth)
        return depth
      }),
    )
  return through(formula)
}

function judgeUnits(code: string, formula: Formula, known: ReadonlyMap<string, Indicator>): FormulaProblem[] {
  const found = unitsOf(formula, (written) => {
    const answer = known.get(readRef(written)?.indicator ?? '')?.content.answer
    return answer?.type === 'number' ? answer.unit : 'none'
  })
  if ('problem' in found) return [found]
  const answer = known.get(code)?.content.answer
  if (answer?.type !== 'number' || found.units.includes(answer.unit)) return []
  return [told('other-unit', { unit: answer.unit, found: describeUnits(found.units) })]
}
