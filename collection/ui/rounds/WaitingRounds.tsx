import { useQueries } from '@tanstack/react-query'
import { call } from '../../../base/endpoints/client'
import { keyOf } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { reachIn } from '../../../base/people/ui/useMe'
import { Section } from '../../../base/ui/page/Section'
import { useWords } from '../../../base/ui/useWords'
import { getReplies } from '../../api/rounds/replyEndpoints'
import type { OwnReply } from '../../api/rounds/schemas'
import { subjectPermission } from '../../domain/permissions'
import { subjectsOf } from '../subjectsOf'
import { RoundLine } from './RoundLine'

/** On the home of who answers for a municipality: the rounds in which something waits for it, and nothing where none does. */
export function WaitingRounds({ me }: { me: Me }) {
  const { t } = useWords()
  const municipality = reachIn(me, 'collection.answer.read').municipalities[0] ?? ''
  const replies = useQueries({
    queries: subjectsOf(me, subjectPermission).map((subject) => ({
      queryKey: keyOf(getReplies, { query: { municipality, subject } }),
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        call(getReplies, { query: { municipality, subject }, signal }),
      enabled: municipality !== '',
    })),
  })
  const waiting = replies.flatMap(({ data }) => data?.data ?? []).filter(waits)
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
