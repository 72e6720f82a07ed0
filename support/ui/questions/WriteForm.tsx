import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../../base/ui/controls/Button'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { TextToSend, useTextProblem } from './TextToSend'

type WriteFormProps = {
  label: string
  hint: string
  /** Sends the text as the message of that id; what follows from it is awaited. */
  send: (message: string, text: string) => Promise<unknown>
}

/** One more message. The field empties when it was taken, and keeps everything when it was not. */
export function WriteForm({ label, hint, send }: WriteFormProps) {
  const { t } = useWords()
  const [draft, setDraft] = useState(() => ({ id: crypto.randomUUID() as string, text: '' }))
  const [tried, setTried] = useState(false)
  const field = useId()
  const problem = useTextProblem()(draft.text)
  const sending = useMutation({
    mutationFn: () => send(draft.id, draft.text),
    onSuccess: () => {
      setDraft({ id: crypto.randomUUID(), text: '' })
      setTried(false)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (problem) document.getElementById(field)?.focus()
    else if (!sending.isPending) sending.mutate()
  }
  return (
    <form className="form" onSubmit={submit} noValidate>
      <RefusalNotice error={sending.error}>
        <p>{t('support-app:form.kept')}</p>
      </RefusalNotice>
      <TextToSend
        id={field}
        label={label}
        hint={hint}
        value={draft.text}
        onChange={(text) => setDraft({ ...draft, text })}
        problem={tried ? problem : undefined}
      />
      <div className="form-actions">
        <Button kind="primary" type="submit" disabled={sending.isPending}>
          {t('support-app:form.send')}
        </Button>
      </div>
    </form>
  )
}
