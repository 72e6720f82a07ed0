import { useState } from 'react'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Button } from '../../../base/ui/controls/Button'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getHelpSessions } from '../../api/helpSessionEndpoints'
import type { ListedHelpSession } from '../../api/helpSessionSchemas'
import { HelpSessionForm } from './HelpSessionForm'
import { useWhen } from './HelpSessionItem'

/** The calendar of help sessions, announced and corrected here. For the national team. */
export function HelpSessionsScreen() {
  const { t } = useWords()
  const sessions = useAnswer(getHelpSessions, {})
  const [open, setOpen] = useState<string | null>(null)
  const { upcoming = [], past = [] } = sessions.data?.data ?? {}
  const done = () => setOpen(null)
  const rows = (some: readonly ListedHelpSession[]) => (
    <ul className="rows">
      {some.map((session) => (
        <li key={session.id}>
          {open === session.id ? (
            <HelpSessionForm session={session} done={done} />
          ) : (
            <AnnouncedLine session={session} correct={() => setOpen(session.id)} />
          )}
        </li>
      ))}
    </ul>
  )
  return (
    <Screen title={t('support-app:sessions.title')} back={{ href: '/help', label: t('ui:back') }}>
      <RefusalNotice error={sessions.error} />
      {open === 'new' ? (
        <HelpSessionForm done={done} />
      ) : (
        <div className="form-actions">
          <Button kind="primary" onClick={() => setOpen('new')}>
            {t('support-app:sessions.announce')}
          </Button>
        </div>
      )}
      {rows(upcoming)}
      {past.length > 0 && (
        <section className="section">
          <h2>{t('support-app:sessions.past')}</h2>
          {rows(past)}
        </section>
      )}
    </Screen>
  )
}

function AnnouncedLine({ session, correct }: { session: ListedHelpSession; correct: () => void }) {
  const { t, name } = useWords()
  const when = useWhen()(session)
  const title = name(session.title)
  return (
    <>
      <span>
        <span className="row-title">{title}</span>
        <span className="row-detail">
          {session.cancelled && `${t('support-app:sessions.cancelled')} · `}
          {when} · {t(`support-app:sessions.held-in.${session.language}`)}
        </span>
      </span>
      <Button size="small" onClick={correct}>
        {t('support-app:news.correct')}
        <span className="visually-hidden">: {title}</span>
      </Button>
    </>
  )
}
