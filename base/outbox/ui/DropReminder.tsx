import { Notice } from '../../ui/controls/Notice'
import { useWords } from '../../ui/useWords'
import type { Item } from '../opened'
import { useStorage } from '../storage'
import { oldestOf } from './age'

/** A browser that promised nothing may empty its store after seven days; its person is told two days before. */
const tellAfter = 5 * 24 * 60 * 60_000
/** With less than this left, a camp's records may not fit. */
const little = 5_000_000

/** Tells in time that the browser may drop what waits, or that there is no room for more. */
export function DropReminder({ unsent }: { unsent: readonly Item[] }) {
  const { t } = useWords()
  const { persisted, left } = useStorage()
  const old = unsent.length > 0 && Date.now() - oldestOf(unsent) > tellAfter
  return (
    <>
      {old && !persisted && (
        <Notice kind="notice" title={t('outbox:drop.title')}>
          <p>{t('outbox:drop.words')}</p>
        </Notice>
      )}
      {left !== null && left < little && (
        <Notice kind="notice" title={t('outbox:space.title')}>
          <p>{t('outbox:space.words')}</p>
        </Notice>
      )}
    </>
  )
}
