import { useEffect, useState } from 'react'
import { Notice } from '../../../base/ui/controls/Notice'
import { useWords } from '../../../base/ui/useWords'
import { type FirstNames, hasCapital, personalSign } from '../../domain/personalText'

/** Says while one types that a text looks as if it were about somebody. It stops nothing: places have names too. */
export function PersonalWarning({ text }: { text: string }) {
  const { t } = useWords()
  const names = useFirstNames(hasCapital(text))
  const sign = personalSign(text, names)
  return (
    <div aria-live="polite">
      {sign && <Notice kind="notice">{t(`observations:personal.${sign}`)}</Notice>}
    </div>
  )
}

/** The list of first names once something is written that might be one; without it the other signs still warn. */
function useFirstNames(wanted: boolean): FirstNames | undefined {
  const [names, setNames] = useState<FirstNames>()
  useEffect(() => {
    if (!wanted) return
    let here = true
    import('../../domain/personalNames').then(
      (known) => here && setNames(known),
      () => {},
    )
    return () => {
      here = false
    }
  }, [wanted])
  return names
}
