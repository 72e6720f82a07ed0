import { Button } from '../../../../../base/ui/controls/Button'
import { Notice } from '../../../../../base/ui/controls/Notice'
import { useWords } from '../../../../../base/ui/useWords'

type Props = {
  /** Who was quicker, and what they said in the reader's words. */
  name: string
  theirs: string
  onChoose: (whose: 'mine' | 'theirs') => void
}

/** A colleague wrote in the same place before: both are shown, and the person chooses. */
export function ConflictNotice({ name, theirs, onChoose }: Props) {
  const { t } = useWords()
  // The sentence around it has a full stop of its own.
  const said = theirs.replace(/\.$/, '') || t('rounds:empty')
  return (
    <Notice kind="notice" live="assertive" title={t('rounds:conflict.title', { name })}>
      <p>{t('rounds:conflict.theirs', { value: said })}</p>
      <div className="actions">
        <Button onClick={() => onChoose('mine')}>{t('rounds:conflict.keep-mine')}</Button>
        <Button kind="quiet" onClick={() => onChoose('theirs')}>
          {t('rounds:conflict.keep-theirs')}
        </Button>
      </div>
    </Notice>
  )
}
