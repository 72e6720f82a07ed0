import { useWords } from '../../../base/ui/useWords'
import { type TopicCounts, topics } from '../../domain/topics/codes'

/** Writes counts by their names, in the order of the list: `boende 2, pengar och utkomst 1`. */
export function useNamedTopics() {
  const { t, number } = useWords()
  return (counts: TopicCounts): string =>
    topics
      .flatMap((topic) => {
        const count = counts[topic]
        return count === undefined ? [] : [`${t(`topics:topic.${topic}`)} ${number(count)}`]
      })
      .join(', ')
}
