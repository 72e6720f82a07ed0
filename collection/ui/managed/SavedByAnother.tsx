import { Notice } from '../../../base/ui/controls/Notice'
import { useWords } from '../../../base/ui/useWords'

/** A colleague has saved meanwhile: nothing of theirs is written over, and what is typed here stays until it is put back. */
export function SavedByAnother() {
  const { t } = useWords()
  return (
    <Notice kind="notice" live="polite" title={t('managed:saved-by-another.title')}>
      <p>{t('managed:saved-by-another.words', { put: t('managed:put-back') })}</p>
    </Notice>
  )
}
