import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../../base/ui/controls/Button'
import { Dialog } from '../../../base/ui/controls/Dialog'
import { TextArea } from '../../../base/ui/controls/TextField'
import { useWords } from '../../../base/ui/useWords'
import { PersonalWarning } from '../observations/PersonalWarning'

type AskReasonProps = {
  words: { open: string; title: string; text: string }
  busy: boolean
  onReason: (reason: string) => void
}

/** Does something that needs a reason, which stays in the municipality. */
export function AskReason({ words, busy, onReason }: AskReasonProps) {
  const { t } = useWords()
  const form = useId()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onReason(reason)
    setAsking(false)
  }
  return (
    <>
      <Button kind="secondary" disabled={busy} onClick={() => setAsking(true)}>
        {words.open}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.title}
        actions={
          <>
            <Button kind="primary" type="submit" form={form} disabled={busy}>
              {words.open}
            </Button>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {t('ui:cancel')}
            </Button>
          </>
        }
      >
        <p>{words.text}</p>
        {asking && (
          <form id={form} className="form" onSubmit={submit}>
            <TextArea
              label={t('structure:lock.reason')}
              required
              maxLength={500}
              value={reason}
              onChange={setReason}
            />
            <PersonalWarning text={reason} />
          </form>
        )}
      </Dialog>
    </>
  )
}
