import { useQueryClient } from '@tanstack/react-query'
import { type Answered, Refusal } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { getOccurrences } from '../../api/plans/endpoints'
import type { PlannedSession } from '../../api/plans/schemas'

/** Under what a phone carries along what is planned around today, on whatever day it was fetched. */
export const aheadKey = (municipality: string) => [getOccurrences.path, 'ahead', municipality] as const

/**
 * What is planned in a municipality between two days, both included. Without a network it is what this phone carries
 * along, also on a day that it has not seen a network on.
 */
export function usePlannedDays(
  municipality: string,
  { from, to }: { from: string; to: string },
): { planned: PlannedSession[]; toldAt: number; error: unknown } {
  const client = useQueryClient()
  const answer = useAnswer(getOccurrences, { query: { municipality, from, to } })
  // At midnight the answer of the day before is still at hand, and says nothing of the new one.
  if (answer.data && !answer.isPlaceholderData)
    return { planned: answer.data.data, toldAt: answer.dataUpdatedAt, error: answer.error }
  const carried = client.getQueryState<Answered<typeof getOccurrences>>(aheadKey(municipality))
  const noNetwork = answer.error instanceof Refusal && answer.error.noAnswer
  return {
    planned: (carried?.data?.data ?? []).filter(({ date }) => from <= date && date <= to),
    toldAt: carried?.dataUpdatedAt ?? 0,
    error: carried?.data && noNetwork ? null : answer.error,
  }
}
