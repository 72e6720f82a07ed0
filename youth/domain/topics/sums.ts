import { type TopicCounts, topics } from './codes'

/** In the order of the list, so that equal counts compare as equal; a topic that was not counted is not there. */
export const inOrder = (counts: TopicCounts): TopicCounts =>
  Object.fromEntries(topics.flatMap((topic) => (counts[topic] === undefined ? [] : [[topic, counts[topic]]])))

/** Counts with more added to them: what neither counted stays uncounted. */
export const plus = (counts: TopicCounts, more: TopicCounts): TopicCounts =>
  inOrder({
    ...counts,
    ...Object.fromEntries(
      topics.flatMap((topic) =>
        more[topic] === undefined ? [] : [[topic, (counts[topic] ?? 0) + more[topic]]],
      ),
    ),
  })

/** How many questions there were in all. */
export const sumOf = (counts: TopicCounts): number =>
  Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0)
