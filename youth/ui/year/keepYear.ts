import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { call } from '../../../base/endpoints/client'
import type { Me } from '../../../base/people/api/schemas'
import { getSessions } from '../../api/sessions/endpoints'
import type { StoredSession } from '../../api/sessions/schemas'
import { shiftDays } from '../../domain/weeks/week'
import { today } from '../dates'
import { lastUnit, useUnits, workplaceOf } from '../places'

/** Of each unit so many sessions, of so many units, for so long: what a phone carries along. */
const most = 500
const units = 6
const freshFor = 12 * 60 * 60_000
/** What is on the screen comes first. */
const after = 4000

const yearKey = [getSessions.path, 'year'] as const

/** Carries a year of the units that a person works in along on the device, fetched when there is nothing better to do. */
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
    const fetchAll = async () => {
      for (const unit of carried.split(',')) await carryUnit(client, municipality, unit).catch(() => {})
    }
    const soon = setTimeout(fetchAll, after)
    return () => clearTimeout(soon)
  }, [client, municipality, carried])
}

async function carryUnit(client: QueryClient, municipality: string, unit: string): Promise<void> {
  await client.prefetchQuery({
    queryKey: [...yearKey, municipality, unit],
    staleTime: freshFor,
    retry: false,
    queryFn: async ({ signal }) => {
      const sessions: StoredSession[] = []
      let cursor: string | null = ''
      while (cursor !== null && sessions.length < most) {
        const query = { municipality, unit, from: shiftDays(today(), -366), limit: '200' }
        const page: Awaited<ReturnType<typeof call<typeof getSessions>>> = await call(getSessions, {
          query: { ...query, ...(cursor ? { cursor } : {}) },
          signal,
        })
        sessions.push(...page.data.sessions)
        cursor = page.data.next
      }
      return { sessions: sessions.slice(0, most) }
    },
  })
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
