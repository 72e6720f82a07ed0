import { useCallback, useEffect, useRef, useState } from 'react'
import { findBegun, forgetBegun, keepBegun } from '../../../base/device/begun'
import { caller } from '../../../base/endpoints/client'
import { openItems } from '../../../base/outbox/opened'
import { useBoxedSessions } from '../outbox/sessionBox'
import { type BegunSession, begunSessionIn } from './begunSession'

/** What was begun before and not saved. */
export type Offered = BegunSession & { at: number }

/**
 * Keeps what stands in a form on the device while it is filled in, sealed, so that a tab that is closed in the middle
 * loses nothing, and offers what was left so before until its person has decided.
 * @param name one for each form that can be begun
 */
export function useBegun(name: string) {
  const [person] = useState(() => caller.person ?? '')
  const [found, setFound] = useState<Offered | null>(null)
  const typed = useRef<BegunSession | null>(null)
  const boxed = useBoxedSessions()

  useEffect(() => {
    let shown = true
    void findBegun(person, name).then((kept) => {
      const begun = kept && begunSessionIn(kept.content)
      if (shown && begun && !typed.current) setFound({ ...begun, at: kept.at })
    })
    return () => {
      shown = false
    }
  }, [person, name])

  // Kept as it is typed; what is typed while it is being kept is kept next, together.
  const keeping = useRef(false)
  const keep = useCallback(
    async (begun: BegunSession) => {
      typed.current = begun
      if (keeping.current) return
      keeping.current = true
      for (let kept: BegunSession | null = null; typed.current && kept !== typed.current; ) {
        kept = typed.current
        await keepBegun(person, name, kept)
      }
      keeping.current = false
    },
    [person, name],
  )

  const drop = useCallback(() => {
    setFound(null)
    if (!typed.current) void forgetBegun(person, name)
  }, [person, name])

  // The tab may have been closed after it was saved, and before it was forgotten here.
  const last = found && boxed.get(found.id)?.last
  const wasSaved = found !== null && last !== undefined && last !== null && last.madeAt >= found.at
  useEffect(() => {
    if (wasSaved) drop()
  }, [wasSaved, drop])

  return {
    offered: openItems.now() !== null && !wasSaved ? found : null,
    keep,
    /** What was offered is in the form again, which keeps it from now on. */
    goOn: () => setFound(null),
    drop,
    saved() {
      typed.current = null
      void forgetBegun(person, name)
    },
  }
}
