import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../../../../base/ui/controls/Button'
import { TextArea } from '../../../../base/ui/controls/TextField'
import { useWords } from '../../../../base/ui/useWords'
import { PersonalWarning } from '../PersonalWarning'

type ResolutionFormProps = {
  /** What was written already; null where it is opened again. */
  first: string | null
  saving: boolean
  onSave: (resolution: string | null) => void
  beside: ReactNode
}

/** What was done about an observation. */
export function ResolutionForm({ first, saving, onSave, beside }: ResolutionFormProps) {
  const { t } = useWords()
  const [resolution, setResolution] = useState(first ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave(first === null ? null : resolution)
  }
  return (
    <form className="stack" onSubmit={submit}>
      {first !== null && (
        <>
          <TextArea
            label={t('observing:resolution')}
            value={resolution}
            maxLength={1000}
            required
            onChange={setResolution}
          />
          <PersonalWarning text={resolution} />
        </>
      )}
      <div className="actions">
        <Button kind="primary" type="submit" disabled={saving || (first !== null && !resolution.trim())}>
          {t(first === null ? 'observing:reopen' : 'observing:resolve-do')}
        </Button>
        {beside}
      </div>
    </form>
  )
}
