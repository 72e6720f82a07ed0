import { Notice } from '../../../base/ui/controls/Notice'
import { useWords } from '../../../base/ui/useWords'
import { clockNow, today } from '../dates'
import type { Draft } from './draft'

/** Asks softly where a session is said to have been held whose clock has not come yet; saving is not held up. */
export function NotYetNotice({ draft: { date, start, held } }: { draft: Draft }) {
  const { t, clock } = useWords()
  const now = clockNow()
  if (held !== 'held' || date !== today() || !start || start <= now) return null
  return (
    <Notice kind="notice" live="polite" title={t('youth-app:not-yet.title')}>
      <p>{t('youth-app:not-yet.words', { now: clock(now), start: clock(start) })}</p>
    </Notice>
  )
}
