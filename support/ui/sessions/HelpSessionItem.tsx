import { CalendarIcon, WarningIcon } from '../../../base/ui/icons'
import { useWords } from '../../../base/ui/useWords'
import { getHelpSessionFile } from '../../api/helpSessionEndpoints'
import type { ListedHelpSession } from '../../api/helpSessionSchemas'
import { inLanguage } from '../../domain/inLanguage'

/** When a help session is, in the page's own way of writing. */
export function useWhen() {
  const { t, date, clock } = useWords()
  return (session: Pick<ListedHelpSession, 'date' | 'start' | 'end'>) =>
    t('support-app:sessions.when', {
      date: date(session.date, { weekday: 'short', day: 'numeric', month: 'numeric', year: 'numeric' }),
      start: clock(session.start),
      end: clock(session.end),
    })
}

/** One help session: what, when, in which language and where. */
export function HelpSessionItem({ session, isPast }: { session: ListedHelpSession; isPast?: boolean }) {
  const { t, language } = useWords()
  const when = useWhen()(session)
  // English readers get the words of the language that it is held in.
  const asked = language === 'en' ? session.language : language
  const title = inLanguage({ ...session.title, en: '' }, asked)
  const description = inLanguage({ ...session.description, en: '' }, asked)
  const mark = (of: string) => (of === language ? undefined : of)
  const file = `${getHelpSessionFile.path.replace('{id}', session.id)}?lang=${language}`
  return (
    <article className="news-item">
      <h3 lang={mark(title.language)}>{title.text}</h3>
      <p className="session-when">
        {session.cancelled && (
          <span className="session-cancelled">
            <WarningIcon size={20} /> {t('support-app:sessions.cancelled')}
          </span>
        )}
        {when} · {t(`support-app:sessions.held-in.${session.language}`)}
        {session.place && ` · ${session.place}`}
      </p>
      {description.text && (
        <p className="message-text" lang={mark(description.language)}>
          {description.text}
        </p>
      )}
      {!isPast && !session.cancelled && (
        <p className="session-links">
          {session.link && (
            <a className="text-link" href={session.link} target="_blank" rel="noreferrer">
              {t('support-app:sessions.join')}
              <span className="visually-hidden">: {title.text}</span>
            </a>
          )}
          <a className="text-link" href={file} download>
            <CalendarIcon size={20} /> {t('support-app:sessions.to-calendar')}
            <span className="visually-hidden">: {title.text}</span>
          </a>
        </p>
      )}
    </article>
  )
}
