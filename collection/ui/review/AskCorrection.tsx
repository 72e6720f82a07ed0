import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { TextArea } from '../../../base/ui/controls/TextField'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getReplyNotes, putReplyNote } from '../../api/review/endpoints'
import { longestNote } from '../../domain/review/kinds'

type AskCorrectionProps = { round: string; municipality: string; of: string; close: () => void }

/** Under a locked value: the municipality says what is wrong with it and asks that it be opened. */
export function AskCorrection({ round, municipality, of, close }: AskCorrectionProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const [text, setText] = useState('')
  const [id] = useState(() => crypto.randomUUID())
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<unknown>(null)
  async function send() {
    setSending(true)
    setRefusal(null)
    const asked = { params: { round, municipality, id }, body: { answers: null, asks: of, text } }
    await call(putReplyNote, asked).then(close).catch(setRefusal)
    setSending(false)
    await client.invalidateQueries({ queryKey: [getReplyNotes.path] })
  }
  return (
    <div className="form review-asked">
      <TextArea
        label={t('review:correction.label')}
        hint={t('review:correction.hint')}
        maxLength={longestNote}
        value={text}
        onChange={setText}
      />
      <RefusalNotice error={refusal} />
      <div className="actions">
        <Button size="small" disabled={sending || !text.trim()} onClick={send}>
          {t('review:correction.send')}
        </Button>
        <Button size="small" kind="quiet" onClick={close}>
          {t('review:correction.cancel')}
        </Button>
      </div>
    </div>
  )
}
