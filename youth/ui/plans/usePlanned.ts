import { useQueryClient } from '@tanstack/react-query'
import type { Answered } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { getOccurrences } from '../../api/plans/endpoints'
import type { PlannedSession } from '../../api/plans/schemas'

/**
 * One planned session of a day, once it is here. What any screen was told of it is at hand at once, and without a
 * network it is what there is.
 * @param asked null where none is asked for
 */
export function usePlanned(
  municipality: string,
  asked: { session: string; date: string } | null,
): { planned: PlannedSession | undefined; waiting: boolean; error: unknown } {
  const client = useQueryClient()
  const answer = useAnswer(
    getOccurrences,
    asked ? { query: { municipality, from: asked.date, to: asked.date } } : null,
  )
  const known = client
    .getQueriesData<Answered<typeof getOccurrences>>({ queryKey: [getOccurrences.path] })
    .map(([, told]) => told)
  const planned = [answer.data, ...known]
    .flatMap((told) => told?.data ?? [])
    .find(({ session }) => session === asked?.session)
  return { planned, waiting: asked !== null && !planned && answer.isPending, error: answer.error }
}
