import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { getTallies } from '../../api/tally/endpoints'
import type { ListedUnit } from '../../api/units/schemas'
import { forms } from '../../domain/codes'
import { today } from '../dates'
import { lastUnit, workplaceOf } from '../places'
import type { Draft } from './useTaps'

/** Practice is chosen on purpose: the unit that somebody most likely works in is another. */
export const likelyUnit = (me: Me, units: readonly ListedUnit[]): ListedUnit | undefined =>
  units.find(({ id }) => id === lastUnit(me)) ?? units.find(({ training }) => !training) ?? units[0]

type Drafted = {
  /** What this phone says of the session, unless somebody has said it before; undefined while no unit is known. */
  said: Draft | undefined
  name: string | null
  isPlanned: boolean
  /** Whether genders are counted here, as far as it is known before the session is. */
  gender: boolean
}

/** Where and when the session is that an address leads to, filled up with what is most likely. */
export function useDraft(me: Me, address: string, units: readonly ListedUnit[]): Drafted {
  const asked = new URLSearchParams(address)
  const municipality = workplaceOf(me) ?? ''
  const tallies = useAnswer(getTallies, { query: { municipality } })
  const unit = asked.get('unit') ?? likelyUnit(me, units)?.id
  const given = <K extends string>(key: K) => {
    const value = asked.get(key)
    return value ? ({ [key]: value } as Record<K, string>) : {}
  }
  const form = forms.find((one) => one === asked.get('form'))
  return {
    said: unit
      ? {
          unit,
          date: asked.get('date') ?? today(),
          ...given('plan'),
          ...given('start'),
          ...given('end'),
          ...(form ? { form } : {}),
        }
      : undefined,
    name: asked.get('name'),
    isPlanned: asked.has('plan'),
    gender: tallies.data?.data.gender ?? false,
  }
}
