import { Notice } from '../../../base/ui/controls/Notice'
import { useWords } from '../../../base/ui/useWords'

/** That of the days shown only sums are kept: nothing of them is missing, and none of them was without visitors. */
export function GoneNotice({ before }: { before: string }) {
  const { t, date } = useWords()
  return (
    <Notice kind="info" title={t('retention:period-gone.title')}>
      <p>{t('retention:period-gone.words', { day: date(before) })}</p>
    </Notice>
  )
}
