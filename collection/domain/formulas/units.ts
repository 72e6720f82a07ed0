import type { Formula } from '../formula'
import { dividedUnits, type Unit } from '../indicator'
import type { FormulaProblem } from './judgeFormula'

/** The units that a result may bear: euros per visit are told in euros, or as a figure without a unit. */
type Units = { units: readonly Unit[] } | FormulaProblem

export const describeUnits = (units: readonly Unit[]) => units.join(', ')

/**
 * Which unit comes out of a formula.
 * @param unitOf the unit of a value by written ref
 */
export function unitsOf(formula: Formula, unitOf: (ref: string) => Unit): Units {
  switch (formula.is) {
    case 'value':
      return { units: [unitOf(formula.ref)] }
    case 'population':
      return { units: ['persons'] }
    case 'sum':
      return together(formula.of, unitOf)
    case 'difference':
      return together([formula.from, formula.minus], unitOf)
    case 'ratio':
      return ratio(formula, unitOf)
  }
}

/** Euros are added to euros and visits to visits; a sum of both would count nothing. */
function together(parts: readonly Formula[], unitOf: (ref: string) => Unit): Units {
  let common: readonly Unit[] | undefined
  for (const part of parts) {
    const found = unitsOf(part, unitOf)
    if ('problem' in found) return found
    const shared: readonly Unit[] = common?.filter((unit) => found.units.includes(unit)) ?? found.units
    if (!shared.length)
      return {
        problem: 'different-units',
        params: { one: describeUnits(common ?? []), other: describeUnits(found.units) },
      }
    common = shared
  }
  return { units: common ?? ['none'] }
}

function ratio(formula: Extract<Formula, { is: 'ratio' }>, unitOf: (ref: string) => Unit): Units {
  const [of, to] = [unitsOf(formula.of, unitOf), unitsOf(formula.to, unitOf)]
  if ('problem' in of) return of
  if ('problem' in to) return to
  const units = quotient(of.units, to.units, formula.times, formula.to.is === 'population')
  if (units.length) return { units }
  return {
    problem: 'no-such-ratio',
    params: { of: describeUnits(of.units), to: describeUnits(to.units), times: formula.times },
  }
}

function quotient(
  of: readonly Unit[],
  to: readonly Unit[],
  times: 1 | 100 | 1000,
  perInhabitant: boolean,
): readonly Unit[] {
  const isShare = of.some((unit) => to.includes(unit))
  if (times === 100) return isShare ? ['percent'] : []
  const isMoney = of.includes('eur')
  if (perInhabitant) {
    // A share of the inhabitants is not divided by them once more.
    if (of.every((unit) => dividedUnits.has(unit))) return []
    if (times === 1000) return isMoney ? [] : ['perThousandInhabitants']
    return isMoney ? ['eurPerInhabitant'] : ['perInhabitant']
  }
  if (times === 1000) return to.includes('persons') && !isMoney ? ['perThousandInhabitants'] : ['none']
  if (isShare) return ['none']
  // Those whom a value counts may be inhabitants too, of an age or of a language.
  if (to.includes('persons')) return isMoney ? ['eurPerInhabitant', 'eur'] : ['perInhabitant', 'none']
  return isMoney ? ['eur', 'none'] : ['none']
}
