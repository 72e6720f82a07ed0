import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Me } from '../../../base/people/api/schemas'
import type { StoredSession } from '../../api/sessions/schemas'
import { today } from '../dates'
import { lastUnit, useUnits, workplaceOf } from '../places'
import { yearKey } from './yearKey'

/** Of how many units a phone carries a year along. */
const units = 6
/** What is on the screen comes first. */
const after = 4000

/**
 * Carries a year of the units that a person works in along on the device, and what evenings to come are recorded with,
 * fetched when there is nothing better to do.
 */
export function useCarriedYear(me: Me | null): void {
  const client = useQueryClient()
  const municipality = me && workplaceOf(me)
  const { units: reached } = useUnits(me)
  const own = me && lastUnit(me)
  const carried = reached
    .filter((unit) => !unit.closedOn || unit.closedOn >= today())
    .sort((one, other) => Number(other.id === own) - Number(one.id === own))
    .slice(0, units)
    .map(({ id }) => id)
    .join()
  useEffect(() => {
    if (!municipality || !carried) return
    let soon: ReturnType<typeof setTimeout>
    const carry = () => {
      clearTimeout(soon)
      soon = setTimeout(() => {
        import('./carryAlong')
          .then(({ carryAlong }) => carryAlong(client, municipality, carried.split(',')))
          .catch(() => {})
      }, after)
    }
    const seen = () => !document.hidden && carry()
    carry()
    // An app stays open for days: what it carries is looked at again whenever there may be something newer.
    window.addEventListener('online', carry)
    document.addEventListener('visibilitychange', seen)
    return () => {
      clearTimeout(soon)
      window.removeEventListener('online', carry)
      document.removeEventListener('visibilitychange', seen)
    }
  }, [client, municipality, carried])
}

/** The sessions that this device carries along, newest first; of one unit, or of all. */
export function carriedYear(client: QueryClient, unit?: string): StoredSession[] {
  const years = client.getQueriesData<{ sessions: StoredSession[] }>({ queryKey: yearKey })
  const when = ({ date, start }: StoredSession) => `${date} ${start}`
  return years
    .filter(([key]) => !unit || key.at(-1) === unit)
    .flatMap(([, data]) => data?.sessions ?? [])
    .sort((one, other) => when(other).localeCompare(when(one)))
}

/** Whether a query is a carried year: that one is not asked anew whenever something changes. */
export const isCarriedYear = (key: readonly unknown[]): boolean => key[1] === yearKey[1]
