import type { Me } from '../../../base/people/api/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { lastUnit } from '../places'

/** Practice is chosen on purpose: the unit that somebody most likely works in is another. */
export const likelyUnit = (me: Me, units: readonly ListedUnit[]): ListedUnit | undefined =>
  units.find(({ id }) => id === lastUnit(me)) ?? units.find(({ training }) => !training) ?? units[0]
