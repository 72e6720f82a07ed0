import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Refusal } from '../endpoints/client'
import { NotKept } from '../outbox/notKept'
import { Notice } from './controls/Notice'

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
  const document = error instanceof Refusal ? error.document : null
  return (
    <Notice kind="error" live="assertive" title={document?.title ?? t('ui:no-answer.title')}>
      <p>
        {document?.errors
          ? document.errors.map(({ detail }) => detail.charAt(0).toUpperCase() + detail.slice(1)).join(' ')
          : (document?.detail ?? t('ui:no-answer.detail'))}
      </p>
      {children}
    </Notice>
  )
}
