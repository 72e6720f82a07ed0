import { useAnswer } from '../../../base/endpoints/useAnswer'
import { getOccurrences } from '../../api/plans/endpoints'
import type { PlannedSession } from '../../api/plans/schemas'

/** One planned session of a day, once it is here. @param asked null where none is asked for */
export function usePlanned(
  municipality: string,
  asked: { session: string; date: string } | null,
): { planned: PlannedSession | undefined; waiting: boolean; error: unknown } {
  const answer = useAnswer(
    getOccurrences,
    asked ? { query: { municipality, from: asked.date, to: asked.date } } : null,
  )
  return {
    planned: answer.data?.data.find(({ session }) => session === asked?.session),
    waiting: asked !== null && answer.isPending,
    error: answer.error,
  }
}
