import type { ListedUnit } from '../../api/units/schemas'
import { environmentOf } from '../sessionForm/formChange'

/** Where breaks are most likely recorded: in the unit that one was in last if it is at a school, else in the first that is. */
export function likelySchool<Unit extends Pick<ListedUnit, 'id' | 'environment' | 'training'>>(
  open: readonly Unit[],
  last: string | null,
): Unit | undefined {
  const lastFirst = [...open].sort((a, b) => Number(b.id === last) - Number(a.id === last))
  const atSchool = lastFirst.find((unit) => !unit.training && environmentOf('school', unit))
  return atSchool ?? lastFirst.find(({ id, training }) => id === last || !training) ?? open[0]
}
