import { useCallback, useEffect, useRef, useState } from 'react'
import { findBegun, forgetBegun, keepBegun } from '../../../base/device/begun'
import { caller } from '../../../base/endpoints/client'

/**
 * Keeps what stands in a form on the device while it is filled in, sealed, so that a tab that is closed in the middle
 * loses nothing, and finds what was left so before.
 * @param name one for each form that can be begun
 * @param read what was kept as the form holds it; null where it is nothing of this form
 */
export function useKept<Content extends object>(name: string, read: (kept: unknown) => Content | null) {
  const [person] = useState(() => caller.person ?? '')
  const [found, setFound] = useState<(Content & { at: number }) | null>(null)
  const typed = useRef<Content | null>(null)
  const reading = useRef(read)
  reading.current = read

  useEffect(() => {
    let shown = true
    void findBegun(person, name).then((kept) => {
      const begun = kept && reading.current(kept.content)
      if (shown && begun && !typed.current) setFound({ ...begun, at: kept.at })
    })
    return () => {
      shown = false
    }
  }, [person, name])

  // Kept as it is typed; what is typed while it is being kept is kept next, together.
  const keeping = useRef(false)
  const keep = useCallback(
    async (begun: Content) => {
      typed.current = begun
      if (keeping.current) return
      keeping.current = true
      for (let kept: Content | null = null; typed.current && kept !== typed.current; ) {
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

  const over = () => {
    typed.current = null
    void forgetBegun(person, name)
  }
  return {
    found,
    keep,
    /** What was offered is in the form again, which keeps it from now on. */
    goOn: () => setFound(null),
    drop,
    /** The form was saved. */
    over,
    /** Its person left the form on purpose. What was offered and not decided on stays offered. */
    giveUp: () => (typed.current || !found) && over(),
  }
}
