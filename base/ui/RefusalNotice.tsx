import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { caller, Refusal } from '../endpoints/client'
import { NotKept } from '../outbox/notKept'
import { Button } from './controls/Button'
import { Notice } from './controls/Notice'
import { sentencesOf } from './sentencesOf'

/** What happened and what is not lost: the server's own sentence, or ours where no answer came. */
export function RefusalNotice({ error, children }: { error: unknown; children?: ReactNode }) {
  const { t } = useTranslation()
  if (!error) return null
  if (error instanceof NotKept) {
    return (
      <Notice kind="error" live="assertive" title={t(`outbox:not-kept.${error.reason}.title`)}>
        <p>{t(`outbox:not-kept.${error.reason}.detail`)}</p>
      </Notice>
    )
  }
  if (error instanceof Refusal && error.document?.type === '/problems/not-signed-in') {
    return (
      <Notice kind="notice" live="polite" title={t('people:ended.title')}>
        <p>{t('people:ended.words')}</p>
        <Button kind="secondary" onClick={() => caller.notKnown?.('')}>
          {t('people:sign-in.do')}
        </Button>
      </Notice>
    )
  }
  const document = error instanceof Refusal ? error.document : null
  // Somebody answered, only not the service itself: then it is not the network.
  const silence = error instanceof Refusal && error.status > 0 ? 'ui:not-now' : 'ui:no-answer'
  return (
    <Notice kind="error" live="assertive" title={document?.title ?? t(`${silence}.title`)}>
      <p>{sentencesOf(document) ?? t(`${silence}.detail`)}</p>
      {children}
    </Notice>
  )
}
