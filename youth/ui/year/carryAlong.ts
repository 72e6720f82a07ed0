import type { QueryClient } from '@tanstack/react-query'
import { call } from '../../../base/endpoints/client'
import { keyOf } from '../../../base/endpoints/useAnswer'
import { getGroups } from '../../api/groups/endpoints'
import { getOccurrences } from '../../api/plans/endpoints'
import { getSessions } from '../../api/sessions/endpoints'
import type { StoredSession } from '../../api/sessions/schemas'
import { getLocalTags, getTemplates } from '../../api/structure/endpoints'
import { shiftDays } from '../../domain/weeks/week'
import { today } from '../dates'
import { aheadKey } from '../plans/usePlannedDays'
import { yearKey } from './yearKey'

/** Of each unit so many sessions, for so long. */
const most = 500
const freshFor = 12 * 60 * 60_000
/** A plan is changed on the day itself, and a phone that leaves the network has to have heard of it. */
const plansFreshFor = 60 * 60_000
/** A camp is a week: whoever leaves at the end of one comes home within these days. */
const daysAhead = 14

/**
 * Fetches what a phone needs where there is no network, unless it is fresh: what is planned for two weeks, what the form
 * offers and names, and a year of some units.
 */
export async function carryAlong(
  client: QueryClient,
  municipality: string,
  units: readonly string[],
): Promise<void> {
  await carryPlans(client, municipality)
  for (const offered of [getTemplates, getGroups, getLocalTags]) {
    const asked = { query: { municipality } }
    await client.prefetchQuery({
      queryKey: keyOf(offered, asked),
      staleTime: freshFor,
      retry: false,
      queryFn: ({ signal }) => call(offered, { ...asked, signal }),
    })
  }
  for (const unit of units) await carryUnit(client, municipality, unit)
}

/** The days are not in its name: what was carried on one day takes the place of what was carried the day before. */
function carryPlans(client: QueryClient, municipality: string): Promise<void> {
  return client.prefetchQuery({
    queryKey: aheadKey(municipality),
    staleTime: plansFreshFor,
    retry: false,
    queryFn: ({ signal }) => {
      const query = { municipality, from: shiftDays(today(), -1), to: shiftDays(today(), daysAhead) }
      return call(getOccurrences, { query, signal })
    },
  })
}

function carryUnit(client: QueryClient, municipality: string, unit: string): Promise<void> {
  return client.prefetchQuery({
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
