import { NumberField } from '../../../base/ui/controls/NumberField'
import { useWords } from '../../../base/ui/useWords'
import { mostOfTopic, type Topic, type TopicCounts, topics } from '../../domain/topics/codes'
import { sentenceCase } from '../sessions/SessionLine'

type TopicFieldsProps = {
  counts: TopicCounts
  onChange: (counts: TopicCounts) => void
  hint?: (topic: Topic) => string | undefined
}

/** A number for each topic; an empty field is not zero. */
export function TopicFields({ counts, onChange, hint }: TopicFieldsProps) {
  const { t } = useWords()
  const set = (topic: Topic, value: number) => {
    const { [topic]: _, ...rest } = counts
    onChange(Number.isNaN(value) ? rest : { ...rest, [topic]: value })
  }
  return (
    <div className="form">
      {topics.map((topic) => (
        <NumberField
          key={topic}
          label={sentenceCase(t(`topics:topic.${topic}`))}
          hint={hint?.(topic)}
          value={counts[topic] ?? Number.NaN}
          most={mostOfTopic}
          onChange={(value) => set(topic, value)}
        />
      ))}
    </div>
  )
}
