import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { canDo, reachIn } from '../../../base/people/ui/useMe'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getReplies } from '../../api/rounds/replyEndpoints'
import { ContactForm } from './ContactForm'
import { RoundLine } from './RoundLine'

const subjects = ['culture', 'youth'] as const

/** The rounds that the municipality is asked in, the one that is open first. */
export function RoundsScreen({ me }: { me: Me }) {
  const { t } = useWords()
  const municipality = reachIn(me, 'collection.answer.read').municipalities[0] ?? ''
  const subject = subjects.find((one) => canDo(me, `collection.subject.${one}`)) ?? 'culture'
  const replies = useAnswer(getReplies, { query: { municipality, subject } })
  const shown = replies.data?.data ?? []
  return (
    <Screen title={t('rounds:title')}>
      <RefusalNotice error={replies.error} />
      {replies.data && !shown.length && <p>{t('rounds:none')}</p>}
      <ul className="rows">
        {shown.map((reply) => (
          <RoundLine key={reply.round.id} reply={reply} />
        ))}
      </ul>
      <ContactForm municipality={municipality} subject={subject} />
    </Screen>
  )
}
