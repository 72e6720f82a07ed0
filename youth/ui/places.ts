import { useAnswer } from '../../base/endpoints/useAnswer'
import type { Me } from '../../base/people/api/schemas'
import { canDo, reachIn } from '../../base/people/ui/useMe'
import { getUnits } from '../api/units/endpoints'
import type { ListedUnit } from '../api/units/schemas'

/** The municipality of a person's youth work: of the first role there. */
export const workplaceOf = (me: Me): string | null =>
  me.grants.find((grant) => grant.role.startsWith('youth-') && grant.municipality)?.municipality ?? null

/** Who only reads figures chooses among the units that they read. */
const unitReachOf = (me: Me) =>
  reachIn(me, canDo(me, 'youth.session.write') ? 'youth.session.write' : 'youth.unit.read')

/** The units that a person may record for; for who records nothing, those they may read of. */
export function useUnits(me: Me | null): { units: ListedUnit[]; error: unknown; loading: boolean } {
  const municipality = me && workplaceOf(me)
  const { data, error, isPending } = useAnswer(getUnits, municipality ? { query: { municipality } } : null)
  const reach = me ? unitReachOf(me) : { municipalities: [], units: [] }
  const units = (data?.data ?? []).filter(
    (unit) => reach.municipalities.includes(unit.municipality) || reach.units.includes(unit.id),
  )
  // Units that were fetched stay good when asking again fails: a form that stands on them is not taken away.
  return { units, error: data ? null : error, loading: isPending && municipality !== null }
}

/** Whether the whole municipality is within reach, or only a unit of it. */
export const worksInOneUnit = (me: Me) => {
  const reach = reachIn(me, 'youth.summary.read')
  return reach.municipalities.length === 0 && reach.units.length > 0
}

const remembered = (me: Me) => `kuntakuva-unit-${me.id}`

/** The unit this person last recorded for on this device: most evenings are in the same house. */
export const lastUnit = (me: Me): string | null => localStorage.getItem(remembered(me))
export const rememberUnit = (me: Me, unit: string): void => localStorage.setItem(remembered(me), unit)
