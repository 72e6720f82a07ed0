import { Notice } from '../../../base/ui/controls/Notice'
import { useWords } from '../../../base/ui/useWords'
import { personalSign } from '../../domain/personalText'

/** Says while one types that a text looks as if it were about somebody. It stops nothing: places have names too. */
export function PersonalWarning({ text }: { text: string }) {
  const { t } = useWords()
  const sign = personalSign(text)
  return (
    <div aria-live="polite">
      {sign && <Notice kind="notice">{t(`observations:personal.${sign}`)}</Notice>}
    </div>
  )
}
