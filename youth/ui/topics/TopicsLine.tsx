import type { Item } from '../../../base/outbox/opened'
import { useWords } from '../../../base/ui/useWords'
import { sumOf } from '../../domain/topics/sums'
import { sentenceCase } from '../sessions/SessionLine'
import type { TopicsLabel } from './topicsBox'
import { useNamedTopics } from './useNamedTopics'

/** A write of topics in the outbox: what is added to which month, or what the month is to be. */
export function TopicsLine({ item }: { item: Item }) {
  const { t, number, month: writeMonth } = useWords()
  const named = useNamedTopics()
  const { month, topics, corrects } = item.label as TopicsLabel
  const count = sumOf(topics)
  return (
    <span>
      <span className="row-title">
        {t(corrects ? 'topics:line.corrected' : 'topics:line.added', { count, number: number(count) })}
      </span>
      <span className="row-detail">
        {sentenceCase(writeMonth(month))} · {named(topics)}
      </span>
    </span>
  )
}
