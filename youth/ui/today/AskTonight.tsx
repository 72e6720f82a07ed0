import { useAnswer } from '../../../base/endpoints/useAnswer'
import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { useWords } from '../../../base/ui/useWords'
import type { PlannedSession } from '../../api/plans/schemas'
import { getSessions } from '../../api/sessions/endpoints'
import { today } from '../dates'
import { useBoxedSessions, withBoxed } from '../outbox/sessionBox'
import { askAddress } from '../surveys/askAddress'
import { mayAsk } from '../surveys/mayAsk'

const asked = ['ahead', 'counting', 'missing', 'recorded'] satisfies PlannedSession['state'][] as string[]

type AskTonightProps = { municipality: string; here: PlannedSession | undefined }

/** The way to young people's own words: of tonight's planned session, else of what was recorded last today. */
export function AskTonight({ municipality, here }: AskTonightProps) {
  const { t } = useWords()
  const latest = useAnswer(getSessions, { query: { municipality, to: today(), limit: '5' } })
  const [recorded] = withBoxed(latest.data?.data.sessions ?? [], useBoxedSessions(), () => true)
    .filter(({ session, boxed }) => session.date === today() && mayAsk(session, today()) && !boxed?.deletes)
    .map(({ session }) => session)
    .sort((one, other) => other.recordedAt.localeCompare(one.recordedAt))
  const tonight = here &&
    asked.includes(here.state) &&
    mayAsk({ date: here.date, form: here.form }, today()) && {
      ...here,
      session: here.recorded?.id ?? here.session,
    }
  const evening = tonight || (recorded && { ...recorded, session: recorded.id })
  if (!evening) return null
  return (
    <div className="actions">
      <ButtonLink kind="secondary" href={askAddress(evening, '/')} link={AppLink}>
        {t('youth-app:ask-young')}
      </ButtonLink>
    </div>
  )
}
