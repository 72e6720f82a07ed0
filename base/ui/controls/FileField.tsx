import { useId } from 'react'
import { useWords } from '../useWords'

type FileFieldProps = {
  label: string
  accept: string
  /** What is chosen: its name is shown. */
  file: File | undefined
  onChange: (file: File | undefined) => void
  required?: boolean | undefined
}

/** A file of one's own. The browser's button speaks the browser's language, so ours lies over it. */
export function FileField({ label, accept, file, onChange, required }: FileFieldProps) {
  const { t } = useWords()
  const id = useId()
  return (
    <div className="field">
      <span className="field-label" id={`${id}-label`}>
        {label}
      </span>
      <div className="file-field">
        <label className="button button-secondary button-small">
          <input
            type="file"
            className="choice-input"
            aria-labelledby={`${id}-label ${id}-do`}
            accept={accept}
            required={required}
            onChange={({ target }) => onChange(target.files?.[0])}
          />
          <span id={`${id}-do`}>{t('ui:file.choose')}</span>
        </label>
        <span className="file-field-name">{file?.name ?? t('ui:file.none')}</span>
      </div>
    </div>
  )
}
