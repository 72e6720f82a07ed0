import type { Me } from '../../../base/people/api/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { useUnits } from '../places'

/** The units that work is recorded for: no practice. With the municipality that each is kept in. */
export function useOwnUnits(me: Me) {
  const { units, error } = useUnits(me)
  const own = units.filter(({ training }) => !training)
  const find = (id: string): ListedUnit | undefined => own.find((unit) => unit.id === id)
  return { units: own, error, find }
}
