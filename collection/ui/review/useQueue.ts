import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { type Answered, call } from '../../../base/endpoints/client'
import type { Endpoint } from '../../../base/endpoints/endpoint'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import {
  getReviewedReply,
  getReviewFindings,
  getReviewIndicators,
  getReviewReplies,
} from '../../api/review/endpoints'

const queues = [getReviewReplies, getReviewIndicators, getReviewFindings] as const
type Queue = (typeof queues)[number]

/** A queue page by page, the next one when it is asked for. */
export function useQueue<E extends Queue>(declared: E, round: string) {
  const pages = useInfiniteQuery<Answered<E>, Error, InfiniteData<Answered<E>, string>, string[], string>({
    queryKey: [declared.path, round],
    queryFn: ({ pageParam, signal }) =>
      call(
        declared as Endpoint,
        {
          params: { round },
          query: { limit: '30', ...(pageParam ? { cursor: pageParam } : {}) },
          signal,
        } as never,
      ) as Promise<Answered<E>>,
    initialPageParam: '',
    getNextPageParam: ({ data }) => (data as { next: string | null }).next ?? undefined,
  })
  return { ...pages, pages: pages.data?.pages.map(({ data }) => data) ?? [] }
}

/** How many replies stand where, and what municipalities ask to correct. */
export function useQueueHead(round: string) {
  return useAnswer(getReviewReplies, { params: { round }, query: { limit: '1' } }).data?.data
}

/** After something was decided, whatever shows the round is asked anew. */
export function useRefresh() {
  const client = useQueryClient()
  return () =>
    Promise.all(
      [...queues, getReviewedReply].map(({ path }) => client.invalidateQueries({ queryKey: [path] })),
    )
}
