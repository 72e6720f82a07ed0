import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { canDo, reachIn } from '../../../base/people/ui/useMe'
import { AppLink } from '../../../base/ui/AppLink'
import { Screen } from '../../../base/ui/frame/Screen'
import { ArrowRightIcon } from '../../../base/ui/icons'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getReplies } from '../../api/rounds/replyEndpoints'
import { ContactForm } from './ContactForm'

const subjects = ['culture', 'youth'] as const

/** The rounds that the municipality is asked in, the one that is open first. */
export function RoundsScreen({ me }: { me: Me }) {
  const { t, language, date } = useWords()
  const municipality = reachIn(me, 'collection.answer.read').municipalities[0] ?? ''
  const subject = subjects.find((one) => canDo(me, `collection.subject.${one}`)) ?? 'culture'
  const replies = useAnswer(getReplies, { query: { municipality, subject } })
  const shown = replies.data?.data ?? []
  return (
    <Screen title={t('rounds:title')}>
      <RefusalNotice error={replies.error} />
      {replies.data && !shown.length && <p>{t('rounds:none')}</p>}
      <ul className="rows">
        {shown.map(({ round, ...reply }) => (
          <li key={round.id}>
            <AppLink href={`/collection/rounds/${round.id}`} className="row-link">
              <span>
                <span className="row-title">{round.name[language]}</span>
                <span className="row-detail">
                  {[
                    t(
                      `rounds:state.${round.state === 'closed' && reply.state === 'invited' ? 'not-answered' : reply.state}`,
                    ),
                    t('rounds:answered-in-words', { answered: reply.answered, count: reply.questions }),
                    ...(round.state === 'open' ? [t('rounds:last-day', { day: date(reply.lastDay) })] : []),
                    ...(round.example ? [t('rounds:example')] : []),
                  ].join(' · ')}
                </span>
              </span>
              <ArrowRightIcon size={20} />
            </AppLink>
          </li>
        ))}
      </ul>
      <ContactForm municipality={municipality} subject={subject} />
    </Screen>
  )
}
