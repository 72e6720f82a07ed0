import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../../../base/ui/controls/Button'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'

type EntryFormProps = {
  send: (entry: string) => Promise<unknown>
  label: string
  primary?: boolean
  /** Given where the form can be left. */
  onCancel?: () => void
  children: ReactNode
}

/** One more entry in a proposal's history. What was typed stays until it was taken. */
export function EntryForm({ send, label, primary, onCancel, children }: EntryFormProps) {
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
      <RefusalNotice error={sending.error}>
        <p>{t('collection:definition.form.kept')}</p>
      </RefusalNotice>
      {children}
      <div className="actions form-actions">
        <Button kind={primary ? 'primary' : 'secondary'} type="submit" disabled={sending.isPending}>
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
