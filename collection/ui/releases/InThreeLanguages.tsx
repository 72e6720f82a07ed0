import { languages, type Words } from '../../../base/language/language'
import { TextArea, TextField } from '../../../base/ui/controls/TextField'
import { useWords } from '../../../base/ui/useWords'

type InThreeLanguagesProps = {
  /** The words of its labels: `releases:note` has one for each language. */
  label: string
  value: Words
  onChange: (value: Words) => void
  rows?: number
}

/** A text that everyone reads, written in each language. */
export function InThreeLanguages({ label, value, onChange, rows }: InThreeLanguagesProps) {
  const { t } = useWords()
  return languages.map((language) => {
    const field = {
      label: t(`${label}.${language}`),
      lang: language,
      required: true,
      value: value[language],
      onChange: (text: string) => onChange({ ...value, [language]: text }),
    }
    return rows ? <TextArea key={language} {...field} rows={rows} /> : <TextField key={language} {...field} />
  })
}
