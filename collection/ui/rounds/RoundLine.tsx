import { AppLink } from '../../../base/ui/AppLink'
import { ArrowRightIcon } from '../../../base/ui/icons'
import { useWords } from '../../../base/ui/useWords'
import type { OwnReply } from '../../api/rounds/schemas'

/** A round of the municipality's own in one line: how far it is, and what waits for somebody. */
export function RoundLine({ reply: { round, ...reply } }: { reply: OwnReply }) {
  const { t, language, date } = useWords()
  const isClosed = round.state === 'closed'
  return (
    <li>
      <AppLink href={`/collection/rounds/${round.id}`} className="row-link">
        <span>
          <span className="row-title">{round.name[language]}</span>
          <span className="row-detail">
            {[
              t(`rounds:state.${isClosed && reply.state === 'invited' ? 'not-answered' : reply.state}`),
              ...(reply.opened ? [t('rounds:opened', { count: reply.opened })] : []),
              ...(reply.asked ? [t('rounds:asked', { count: reply.asked })] : []),
              t(`rounds:${howFar(reply)}`, { count: reply.questions - reply.answered }),
              ...(round.state === 'open' ? [t('rounds:last-day', { day: date(reply.lastDay) })] : []),
              ...(round.example ? [t('rounds:example')] : []),
            ].join(' · ')}
          </span>
        </span>
        <ArrowRightIcon size={20} />
      </AppLink>
    </li>
  )
}

/** What a person asks of a form: is there much left. */
function howFar({ nil, answered, questions }: Pick<OwnReply, 'nil' | 'answered' | 'questions'>) {
  if (nil) return 'how-far.nil'
  if (answered === 0) return 'how-far.begin'
  return answered < questions ? 'how-far.left' : 'how-far.all'
}
