import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { call, Refusal } from '../../../base/endpoints/client'
import { getTallyEndpoint } from '../../api/tally/endpoints'
import type { Tally } from '../../api/tally/schemas'
import { keepTold, lastTold } from './keptTally'

const watched = 1000
const unwatched = 30_000
const unanswered = 4000

type Known = {
  tally: Tally | undefined
  /** When the server last said so. */
  at: Date | undefined
  noAnswer: boolean
  error: unknown
}

/**
 * The tally as the server knows it, or last told this phone, asked again and again while somebody looks at it, so that a colleague's taps are
 * seen at once. Where nothing has changed, next to nothing is sent.
 */
export function useTally(session: string, phone: string | undefined) {
  const client = useQueryClient()
  const [{ known, tag }, set] = useState<{ known: Known; tag: string | undefined }>(() => ({
    known: { tally: lastTold(client, session), at: undefined, noAnswer: false, error: null },
    tag: undefined,
  }))
  const take = useCallback(
    (tally: Tally | undefined, tag: string | null) => {
      if (tally) keepTold(client, tally)
      set((former) => ({
        // An answer that was overtaken by a newer one says nothing new.
        known: {
          tally: tally && tally.version >= (former.known.tally?.version ?? 0) ? tally : former.known.tally,
          at: new Date(),
          noAnswer: false,
          error: null,
        },
        tag: tally && tag ? tag : former.tag,
      }))
    },
    [client],
  )

  useEffect(() => {
    const stopped = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      clearTimeout(timer)
      let pause = document.hidden ? unwatched : watched
      try {
        const { data, tag: newest } = await call(getTallyEndpoint, {
          params: { id: session },
          query: { phone },
          unless: tag,
          signal: stopped.signal,
        })
        take(data, newest)
      } catch (error) {
        if (stopped.signal.aborted) return
        pause = Math.max(pause, unanswered)
        const noAnswer = error instanceof Refusal && (error.noAnswer || error.status >= 500)
        set((former) => ({ ...former, known: { ...former.known, noAnswer, error: noAnswer ? null : error } }))
      }
      if (!stopped.signal.aborted) timer = setTimeout(ask, pause)
    }
    const now = () => !document.hidden && void ask()
    // At once where nothing is known yet, or somebody looks again; else in its turn.
    timer = setTimeout(ask, tag === undefined ? 0 : watched)
    document.addEventListener('visibilitychange', now)
    window.addEventListener('online', now)
    return () => {
      stopped.abort()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', now)
      window.removeEventListener('online', now)
    }
  }, [session, phone, tag, take])
  return { ...known, take }
}
