import type { Formula } from '../formula'

/** What a formula is made of, one step down. */
export function partsOfFormula(formula: Formula): readonly Formula[] {
  switch (formula.is) {
    case 'value':
    case 'population':
      return []
    case 'sum':
      return formula.of
    case 'difference':
      return [formula.from, formula.minus]
    case 'ratio':
      return [formula.of, formula.to]
  }
}

/** The written refs that a formula looks at, as often as it does. */
export const refsOfFormula = (formula: Formula): string[] =>
  formula.is === 'value' ? [formula.ref] : partsOfFormula(formula).flatMap(refsOfFormula)
