import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { call } from '../../../base/endpoints/client'
import { useAsOpened } from '../../../base/ui/useAsOpened'
import { getCompleteness, getOccurrences, getPlans, putPlan } from '../../api/plans/endpoints'
import type { ListedPlan, Plan } from '../../api/plans/schemas'
import { getWeek } from '../../api/weeks/endpoints'
import { today } from '../dates'

/** Lets everything that follows from plans be asked anew. */
export function useAskPlansAnew() {
  const client = useQueryClient()
  return () =>
    Promise.all(
      [getPlans, getOccurrences, getCompleteness, getWeek].map(({ path }) =>
        client.invalidateQueries({ queryKey: [path] }),
      ),
    )
}

/**
 * Saves a plan: new, corrected as it stands, or changed from a day on by one that follows it.
 * @param begun the id of one that is made by it, and what is told when it was saved
 */
export function useSavePlan(
  municipality: string,
  stored: ListedPlan | undefined,
  begun: { newId: string; over: () => void },
) {
  const [, go] = useLocation()
  const askAnew = useAskPlansAnew()
  const version = useAsOpened(stored?.version)
  return useMutation({
    mutationFn: ({ plan, changeFrom }: { plan: Plan; changeFrom: string | undefined }) =>
      stored && !changeFrom
        ? call(putPlan, { params: { municipality, id: stored.id }, body: plan, ifMatch: version })
        : call(putPlan, {
            params: { municipality, id: begun.newId },
            body: stored && changeFrom ? { ...plan, from: changeFrom, follows: stored.id } : plan,
          }),
    onSuccess: async (_, { plan, changeFrom }) => {
      begun.over()
      await askAnew()
      // Where it begins, so that its first sessions are seen at once.
      const first = [changeFrom ?? plan.from, today()].sort().at(-1) ?? plan.from
      const day = plan.until && plan.until < first ? plan.until : first
      go(`/calendar?${new URLSearchParams({ unit: plan.unit, day, saved: '1' })}`)
    },
  })
}
