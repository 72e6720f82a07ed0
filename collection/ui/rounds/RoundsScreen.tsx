import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Words } from '../../../base/language/language'
import type { Me } from '../../../base/people/api/schemas'
import { reachIn } from '../../../base/people/ui/useMe'
import { Screen } from '../../../base/ui/frame/Screen'
import { Section } from '../../../base/ui/page/Section'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getReplies } from '../../api/rounds/replyEndpoints'
import type { SubjectCode } from '../../domain/permissions'
import { ContactForm } from './ContactForm'
import { RoundLine } from './RoundLine'

type RoundsProps = { me: Me; subjects: readonly { code: SubjectCode; name: Words }[] }

/** The rounds that the municipality is asked in, for every subject that the person answers for: in small ones that is all. */
export function RoundsScreen({ me, subjects }: RoundsProps) {
  const { t, language } = useWords()
  const municipality = reachIn(me, 'collection.answer.read').municipalities[0] ?? ''
  return (
    <Screen title={t('rounds:title')}>
      {subjects.map(({ code, name }) =>
        subjects.length > 1 ? (
          <Section key={code} title={name[language]}>
            <RoundsOf {...{ municipality, subject: code, within: true }} />
          </Section>
        ) : (
          <RoundsOf key={code} {...{ municipality, subject: code }} />
        ),
      )}
    </Screen>
  )
}

type RoundsOfProps = { municipality: string; subject: SubjectCode; within?: boolean }

/** The rounds of a subject, the one that is open first, and whom its letters go to. */
function RoundsOf({ municipality, subject, within = false }: RoundsOfProps) {
  const { t } = useWords()
  const replies = useAnswer(getReplies, { query: { municipality, subject } })
  const shown = replies.data?.data ?? []
  return (
    <>
      <RefusalNotice error={replies.error} />
      {replies.data && !shown.length && <p>{t('rounds:none')}</p>}
      <ul className="rows">
        {shown.map((reply) => (
          <RoundLine key={reply.round.id} reply={reply} />
        ))}
      </ul>
      <ContactForm {...{ municipality, subject, within }} />
    </>
  )
}
