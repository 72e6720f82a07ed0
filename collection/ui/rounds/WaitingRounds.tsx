import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { canDo, reachIn } from '../../../base/people/ui/useMe'
import { Section } from '../../../base/ui/page/Section'
import { useWords } from '../../../base/ui/useWords'
import { getReplies } from '../../api/rounds/replyEndpoints'
import type { OwnReply } from '../../api/rounds/schemas'
import { RoundLine } from './RoundLine'

const subjects = ['culture', 'youth'] as const

/** On the home of who answers for a municipality: the rounds in which something waits for it, and nothing where none does. */
export function WaitingRounds({ me }: { me: Me }) {
  const { t } = useWords()
  const municipality = reachIn(me, 'collection.answer.read').municipalities[0] ?? ''
  const subject = subjects.find((one) => canDo(me, `collection.subject.${one}`)) ?? 'culture'
  const replies = useAnswer(getReplies, municipality ? { query: { municipality, subject } } : null)
  const waiting = (replies.data?.data ?? []).filter(waits)
  if (!waiting.length) return null
  return (
    <Section title={t('rounds:waiting')}>
      <ul className="rows">
        {waiting.map((reply) => (
          <RoundLine key={reply.round.id} reply={reply} />
        ))}
      </ul>
    </Section>
  )
}

/** What is open and not yet approved, and whatever the reviewers have opened or asked. */
const waits = ({ round, state, opened, asked }: OwnReply) =>
  opened > 0 ||
  asked > 0 ||
  state === 'returned' ||
  state === 'submitted' ||
  (round.state === 'open' && (state === 'invited' || state === 'answering'))
