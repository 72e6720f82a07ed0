import type { UnitRow } from '../../../db/units/units'
import { normalise } from './normalise'

/** The one unit that is called so in Finnish or Swedish; none where two are. */
export function findUnitNamed(units: readonly UnitRow[], name: string): UnitRow | null {
  const words = normalise(name)
  const found = units.filter((unit) => normalise(unit.name_fi) === words || normalise(unit.name_sv) === words)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** A unit by its id or its name. */
export const findUnitBy = (units: readonly UnitRow[], idOrName: string): UnitRow | null =>
  units.find(({ id }) => id === idOrName.toLowerCase()) ?? findUnitNamed(units, idOrName)
