import { useEffect } from 'react'
import { openItems } from '../../../base/outbox/opened'
import { useKept } from '../begun/useKept'
import { useBoxedSessions } from '../outbox/sessionBox'
import { begunSessionIn } from './begunSession'

/**
 * Keeps what stands in the form of a session while it is filled in, and offers what was left so before until its
 * person has decided.
 * @param name one for each form that can be begun
 */
export function useBegun(name: string) {
  const { found, keep, goOn, drop, over } = useKept(name, begunSessionIn)
  const boxed = useBoxedSessions()

  // The tab may have been closed after it was saved, and before it was forgotten here.
  const last = found && boxed.get(found.id)?.last
  const wasSaved = found !== null && last !== undefined && last !== null && last.madeAt >= found.at
  useEffect(() => {
    if (wasSaved) drop()
  }, [wasSaved, drop])

  return { offered: openItems.now() !== null && !wasSaved ? found : null, keep, goOn, drop, saved: over }
}
