import type { Item } from '../../../../base/outbox/opened'
import { useWords } from '../../../../base/ui/useWords'
import { sentenceCase } from '../../sessions/SessionLine'
import { type ObservationLabel, observationsIn } from './observationBox'

/** An observation's write in the outbox: of which day, about what, and its words for as long as they have not arrived. */
export function ObservationLine({ item }: { item: Item }) {
  const { t, date } = useWords()
  const { topic, date: day, resolves } = item.label as ObservationLabel
  const text = observationsIn([item]).get(item.subject)?.text
  return (
    <span>
      <span className="row-title">
        {t(resolves ? 'observing:resolution-line' : 'observing:line')}:{' '}
        {sentenceCase(t(`youth:observationTopic.${topic}`))}
      </span>
      <span className="row-detail">
        {date(day)}
        {text && ` · ${text}`}
      </span>
    </span>
  )
}
