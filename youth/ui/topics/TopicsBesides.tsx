import { useWords } from '../../../base/ui/useWords'
import { type Topic, type TopicCounts, topics } from '../../domain/topics/codes'
import { sentenceCase } from '../sessions/SessionLine'

/** Two versions of a month beside each other; where they differ, a word says so and not a colour alone. */
export function TopicsBesides({ mine, theirs }: { mine: TopicCounts; theirs: TopicCounts }) {
  const { t, number } = useWords()
  const rows = topics.filter((topic) => mine[topic] !== undefined || theirs[topic] !== undefined)
  const differs = (topic: Topic) => mine[topic] !== theirs[topic]
  const count = rows.filter(differs).length
  const write = (said: number | undefined) =>
    said === undefined ? t('youth-outbox:resolve.nothing') : number(said)
  return (
    <table className="side-by-side">
      <caption>{t('youth-outbox:resolve.differences', { count, number: number(count) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('topics:topic-head')}</th>
          <th scope="col">{t('youth-outbox:resolve.mine')}</th>
          <th scope="col">{t('youth-outbox:resolve.theirs')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((topic) => (
          <tr key={topic} className={differs(topic) ? 'differs' : undefined}>
            <th scope="row">
              {sentenceCase(t(`topics:topic.${topic}`))}
              {differs(topic) && <small> · {t('youth-outbox:resolve.differs')}</small>}
            </th>
            <td>{write(mine[topic])}</td>
            <td>{write(theirs[topic])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
