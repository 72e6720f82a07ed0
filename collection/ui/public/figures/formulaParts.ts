import type { Formula } from '../../../domain/formula'
import { readRef } from '../../../domain/value'

/** What a formula is calculated from: written refs, their indicators, and whether the population. */
export function formulaParts(formula: Formula): {
  refs: string[]
  indicators: string[]
  population: boolean
} {
  const leaves = leavesOf(formula)
  const refs = [...new Set(leaves.flatMap((leaf) => (leaf.is === 'value' ? [leaf.ref] : [])))]
  const indicators = refs.flatMap((ref) => readRef(ref)?.indicator ?? [])
  return {
    refs,
    indicators: [...new Set(indicators)],
    population: leaves.some(({ is }) => is === 'population'),
  }
}

type Leaf = Extract<Formula, { is: 'value' | 'population' }>

function leavesOf(formula: Formula): Leaf[] {
  switch (formula.is) {
    case 'value':
    case 'population':
      return [formula]
    case 'sum':
      return formula.of.flatMap(leavesOf)
    case 'difference':
      return [...leavesOf(formula.from), ...leavesOf(formula.minus)]
    case 'ratio':
      return [...leavesOf(formula.of), ...leavesOf(formula.to)]
  }
}
