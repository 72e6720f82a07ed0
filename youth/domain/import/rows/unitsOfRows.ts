import type { UnitRow } from '../../../db/units/units'
import { idFrom } from '../../idFrom'
import { type Mapping, makeUnit } from '../mapping/mapping'
import { normalise } from '../mapping/normalise'
import { findUnitBy, findUnitNamed } from '../mapping/unitNames'

/** The unit that a row belongs to; `made` where it is not there yet and the import makes it. */
export type RowUnit = Pick<UnitRow, 'id' | 'municipality' | 'environment' | 'opened_on' | 'closed_on'> & {
  made: string | null
}

/** In the mapping, for a name whose rows are not wanted. */
export const leaveOut = 'leave-out'

/**
 * Finds the unit of a name as the mapping decides it.
 * @returns the unit, or why there is none (a key under `youth-import:reason.`)
 */
export function unitFinder(mapping: Mapping, units: readonly UnitRow[], municipality: string) {
  const decided = new Map(mapping.units.map(({ name, unit }) => [normalise(name), unit]))
  const known = (unit: UnitRow): RowUnit => ({ ...unit, made: null })
  return (name: string | null): RowUnit | { trouble: string } => {
    const wanted = name === null ? mapping.otherwise.unit : (decided.get(normalise(name)) ?? name)
    if (wanted === undefined) return { trouble: 'required' }
    if (wanted === leaveOut) return { trouble: 'unit-left-out' }
    if (wanted !== makeUnit) {
      const found = findUnitBy(units, wanted)
      return found ? known(found) : { trouble: 'unknown-unit' }
    }
    const made = name ?? ''
    // Made before by the same name, perhaps by an import that was cut off: it is that one.
    const id = idFrom('unit', municipality, normalise(made))
    const former = units.find((unit) => unit.id === id) ?? findUnitNamed(units, made)
    return former
      ? known(former)
      : {
          id,
          municipality,
          environment: 'youth-facility',
          opened_on: null,
          closed_on: null,
          made: made.slice(0, 120),
        }
  }
}
