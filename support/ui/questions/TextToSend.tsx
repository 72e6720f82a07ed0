import { TextArea } from '../../../base/ui/controls/TextField'
import { useWords } from '../../../base/ui/useWords'
import { longestText } from '../../domain/codes'

/** What stops a text from being sent, in words; nothing while it can be. */
export function useTextProblem() {
  const { t, number } = useWords()
  return (text: string): string | undefined => {
    const { length } = text.trim()
    if (length === 0) return t('support-app:form.empty')
    if (length <= longestText) return undefined
    return t('support-app:form.too-long', { number: number(length), most: number(longestText) })
  }
}

type TextToSendProps = {
  id: string
  label: string
  hint: string
  value: string
  onChange: (text: string) => void
  problem: string | undefined
  rows?: number
}

/** A text field that counts, and keeps whatever is typed, however long. */
export function TextToSend({ hint, value, rows = 5, ...field }: TextToSendProps) {
  const { t, number } = useWords()
  const { length } = value.trim()
  return (
    <TextArea
      {...field}
      rows={rows}
      value={value}
      hint={
        <>
          {hint}{' '}
          <span className="text-count">
            {t('support-app:form.length', { number: number(length), most: number(longestText) })}
          </span>
        </>
      }
    />
  )
}
