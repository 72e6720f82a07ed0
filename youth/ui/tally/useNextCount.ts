import { useAnswer } from '../../../base/endpoints/useAnswer'
import { getSessions } from '../../api/sessions/endpoints'
import { countedSessionId } from '../../domain/tally/countedSessionId'
import { today } from '../dates'

/**
 * Where counting what nobody planned begins in a unit today: the same on every phone. Without a network it is taken for
 * the day's first.
 * @returns the address, or null while it is not known
 */
export function useNextCount(municipality: string, unit: string | undefined): string | null {
  const day = today()
  const recorded = useAnswer(
    getSessions,
    unit ? { query: { municipality, unit, from: day, to: day, limit: '50' } } : null,
  )
  if (!unit || recorded.isPending) return null
  const before = recorded.data?.data.sessions.length ?? 0
  return `/tally/${countedSessionId(unit, day, before)}?${new URLSearchParams({ unit, date: day })}`
}
