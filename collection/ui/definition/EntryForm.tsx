import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'

type EntryFormProps = {
  send: (entry: string) => Promise<unknown>
  label: string
  primary?: boolean
  /** Given where what the form is about has moved on since it was begun. */
  goOn?: (() => void) | undefined
  /** Given where the form can be left. */
  onCancel?: () => void
  children: ReactNode
}

/** One more entry in a proposal's history. What was typed stays until it was taken. */
export function EntryForm({ send, label, primary, goOn, onCancel, children }: EntryFormProps) {
  const { t } = useWords()
  const [entry, setEntry] = useState(() => crypto.randomUUID() as string)
  const sending = useMutation({
    mutationFn: () => send(entry),
    onSuccess: () => setEntry(crypto.randomUUID()),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!sending.isPending) sending.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <RefusalNotice error={goOn ? null : sending.error}>
        <p>{t('collection:definition.form.kept')}</p>
      </RefusalNotice>
      {children}
      {goOn && (
        <Notice kind="notice" live="polite" title={t('collection-app:moved-on.title')}>
          <p>{t('collection-app:moved-on.words')}</p>
          <Button
            size="small"
            onClick={() => {
              sending.reset()
              goOn()
            }}
          >
            {t('collection-app:moved-on.do')}
          </Button>
        </Notice>
      )}
      <div className="actions form-actions">
        <Button
          kind={primary ? 'primary' : 'secondary'}
          type="submit"
          disabled={sending.isPending || goOn !== undefined}
        >
          {label}
        </Button>
        {onCancel && (
          <Button kind="quiet" onClick={onCancel}>
            {t('ui:cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
