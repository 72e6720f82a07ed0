import { useAnswer } from '../../../base/endpoints/useAnswer'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getCalendarFile, getHelpSessions } from '../../api/helpSessionEndpoints'
import { HelpSessionItem } from '../sessions/HelpSessionItem'
import { Fold } from './Fold'

/** Help sessions that are ahead, those that have been folded, and the way to follow them in one's own calendar. */
export function SessionsSection() {
  const { t, language } = useWords()
  const sessions = useAnswer(getHelpSessions, {})
  const { upcoming = [], past = [] } = sessions.data?.data ?? {}
  const address = `${location.origin}${getCalendarFile.path}?lang=${language}`
  return (
    <section className="section">
      <h2>{t('support-app:sessions.title')}</h2>
      <RefusalNotice error={sessions.error} />
      {sessions.isSuccess && upcoming.length === 0 && (
        <p className="text-muted">{t('support-app:sessions.none')}</p>
      )}
      {upcoming.map((session) => (
        <HelpSessionItem key={session.id} session={session} />
      ))}
      {past.length > 0 && (
        <Fold title={t('support-app:sessions.past')}>
          {past.map((session) => (
            <HelpSessionItem key={session.id} session={session} isPast />
          ))}
        </Fold>
      )}
      <Fold title={t('support-app:sessions.subscribe')}>
        <p>{t('support-app:sessions.subscribe-hint')}</p>
        <p className="code-line">
          <a href={address}>{address}</a>
        </p>
      </Fold>
    </section>
  )
}
