import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { useWords } from '../../../base/ui/useWords'
import { getSummary } from '../../api/months/endpoints'
import { monthFrom, thisMonth, today } from '../dates'
import { useUnits, workplaceOf, worksInOneUnit } from '../places'

/** What a group's sessions of the last twelve months add up to, in words. */
export function useGroupSums(me: Me): (group: string) => string {
  const { t, number } = useWords()
  const { units } = useUnits(me)
  const only = worksInOneUnit(me) ? units[0]?.id : undefined
  const place = { municipality: workplaceOf(me) ?? '', ...(only ? { unit: only } : {}) }
  const from = `${monthFrom(thisMonth(), -11)}-01`
  const sums = useAnswer(
    getSummary,
    units.length ? { query: { ...place, from, to: today(), by: 'group' } } : null,
  )
  return (group) => {
    const row = sums.data?.data.find(({ key }) => key === group)
    if (!row) return t('plans:groups.no-sessions')
    const { sessions, participations, hours } = row
    return t('plans:groups.sums', {
      count: sessions ?? 0,
      sessions: number(sessions ?? 0),
      participations: t('youth-app:count', { count: participations, number: number(participations) }),
      hours: number(hours ?? 0, 1),
    })
  }
}
