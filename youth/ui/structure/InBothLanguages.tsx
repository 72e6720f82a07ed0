import { TextArea, TextField } from '../../../base/ui/controls/TextField'
import { useWords } from '../../../base/ui/useWords'

type Texts = { fi?: string | undefined; sv?: string | undefined }

type InBothLanguagesProps = {
  /** What the field is called that is written in one of them. */
  label: (language: 'fi' | 'sv') => string
  hint?: string | undefined
  most: number
  long?: boolean
  value: Texts
  onChange: (value: Texts) => void
}

/** A municipal text in Finnish and in Swedish, the reader's language first; one of them is enough. */
export function InBothLanguages({ label, hint, most, long = false, value, onChange }: InBothLanguagesProps) {
  const { t, language } = useWords()
  const Control = long ? TextArea : TextField
  const [own, other] = language === 'sv' ? (['sv', 'fi'] as const) : (['fi', 'sv'] as const)
  return (
    <>
      <Control
        label={label(own)}
        hint={hint}
        lang={own}
        required={!value[other]}
        maxLength={most}
        value={value[own] ?? ''}
        onChange={(text) => onChange({ ...value, [own]: text })}
      />
      <Control
        label={label(other)}
        optional={t('ui:optional')}
        lang={other}
        maxLength={most}
        value={value[other] ?? ''}
        onChange={(text) => onChange({ ...value, [other]: text })}
      />
    </>
  )
}
