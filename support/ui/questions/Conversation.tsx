import { useWords } from '../../../base/ui/useWords'
import type { Thread } from '../../api/schemas'

type ConversationProps = {
  messages: Thread['messages']
  /** The language it is held in. */
  language: string
  nameOf: (message: Thread['messages'][number]) => string
  /** Answers with a higher number are new to the reader. */
  seen?: number
}

/** What was written, the first first. */
export function Conversation({
  messages,
  language,
  nameOf,
  seen = Number.POSITIVE_INFINITY,
}: ConversationProps) {
  const { t, moment } = useWords()
  return (
    <section className="section" aria-label={t('support-app:thread.conversation')}>
      <ol className="conversation">
        {messages.map((message) => (
          <li key={message.id} className={message.byTeam ? 'message message-team' : 'message'}>
            <p className="message-head">
              <strong>{nameOf(message)}</strong> <span className="text-muted">{moment(message.at)}</span>
              {message.byTeam && message.number > seen && (
                <span className="message-new">{t('support-app:thread.new')}</span>
              )}
            </p>
            <p className="message-text" lang={language}>
              {message.text}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
