import type { Item } from '../../../base/outbox/opened'
import { useOutbox } from '../../../base/outbox/useOutbox'
import type { TopicCounts } from '../../domain/topics/codes'
import { inOrder, plus } from '../../domain/topics/sums'
import { topicsKind } from './topicsKind'

/** What the outbox says of a unit's month: what is added to it, or what the whole of it is to be. */
export type TopicsLabel = { unit: string; month: string; topics: TopicCounts; corrects: boolean }

/** A write of topics that has not arrived. */
export type BoxedTopics = TopicsLabel & { id: string; state: Item['state']; refusal: Item['refusal'] }

/** What of topics waits, in order; of several corrections of a month what was said last. */
export function topicsIn(items: readonly Item[]): BoxedTopics[] {
  const boxed = new Map<string, BoxedTopics>()
  for (const { kind, subject, state, label, refusal } of items) {
    if (kind !== topicsKind || state === 'accepted' || !label) continue
    const first = boxed.get(subject)
    boxed.set(subject, { ...(first ?? { id: subject, state, refusal }), ...(label as TopicsLabel) })
  }
  return [...boxed.values()]
}

/** What of a unit's month waits. */
export const useBoxedTopics = (place?: { unit: string; month: string }): BoxedTopics[] =>
  topicsIn(useOutbox()).filter(({ unit, month }) => !place || (unit === place.unit && month === place.month))

/** How a month will be once everything has arrived; what was refused is not in it. */
export function asItWillBe(stored: TopicCounts, waiting: readonly BoxedTopics[]): TopicCounts {
  const sent = waiting.filter(({ state }) => state !== 'needs-you')
  const whole = sent.find(({ corrects }) => corrects)?.topics ?? stored
  return sent
    .filter(({ corrects }) => !corrects)
    .reduce((counts, { topics }) => plus(counts, topics), inOrder(whole))
}
