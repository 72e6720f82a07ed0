import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { call, Refusal } from '../../../base/endpoints/client'
import { postArrivals } from '../../api/tally/endpoints'
import { maxArrivals, type Tally } from '../../api/tally/schemas'
import type { Arrival, Features } from '../../domain/tally/arrivals'
import { today } from '../dates'
import { changeLog, forgetOldLogs, onTaps, readLog } from './tapLog'

/** Where and when the session is, for the case that this phone is the first to say so. */
export type Draft = NonNullable<Parameters<typeof call<typeof postArrivals>>[1]['body']['draft']>

/** Taps that come close together go together. */
const gathered = 700
const slowest = 30_000

type Taps = {
  phone: string | undefined
  taps: readonly Arrival[]
  waiting: number
  /** Why the last sending was not taken; null where it was, or nobody answered yet. */
  refused: Refusal | null
  tap: (features: Features) => void
  undo: () => void
  /** The last that can be taken back. */
  last: Arrival | undefined
  /** Sends what waits now. @throws Refusal */
  send: () => Promise<void>
}

/**
 * What this person counts on this phone: kept as it is tapped, and sent on in the background until the server has it.
 * @param answered is told how the tally stands, whenever something was taken
 */
export function useTaps(
  person: string,
  session: string,
  draft: Draft | undefined,
  answered: (tally: Tally, tag: string | null) => void,
): Taps {
  const log = useSyncExternalStore(onTaps, () => readLog(person, session))
  const taps = log?.taps ?? noTaps
  const waiting = taps.length - (log?.sent ?? 0)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const latest = useRef({ draft, answered })
  latest.current = { draft, answered }
  const sending = useRef<Promise<void> | null>(null)

  const send = useCallback((): Promise<void> => {
    sending.current ??= sendAll().finally(() => {
      sending.current = null
    })
    return sending.current

    async function sendAll() {
      for (;;) {
        const now = readLog(person, session)
        const part = now?.taps.slice(now.sent, now.sent + maxArrivals) ?? []
        if (!now || !part.length) return
        const { data, tag } = await call(postArrivals, {
          params: { id: session },
          body: { arrivals: part, draft: latest.current.draft, phone: now.phone },
        })
        changeLog(person, session, (then) => ({ ...then, sent: Math.max(then.sent, now.sent + part.length) }))
        setRefused(null)
        latest.current.answered(data, tag)
      }
    }
  }, [person, session])

  useEffect(() => forgetOldLogs(today()), [])

  useEffect(() => {
    if (!waiting || refused) return
    let pause = gathered
    let timer = setTimeout(attempt, pause)
    function attempt() {
      clearTimeout(timer)
      send().catch((error: unknown) => {
        if (error instanceof Refusal && !error.noAnswer && error.status < 500) setRefused(error)
        else {
          pause = Math.min(2 * pause + 1000, slowest)
          timer = setTimeout(attempt, pause)
        }
      })
    }
    window.addEventListener('online', attempt)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', attempt)
    }
  }, [waiting, refused, send])

  const last = lastOf(taps)
  const add = (arrival: Arrival) =>
    changeLog(person, session, (now) => ({ ...now, taps: [...now.taps, arrival] }))
  return {
    ...{ phone: log?.phone, taps, waiting, refused, last, send },
    tap(features) {
      add({ ...features, id: crypto.randomUUID(), undo: false })
      navigator.vibrate?.(12)
    },
    undo() {
      if (!last) return
      add({ ...last, undo: true })
      navigator.vibrate?.([10, 40, 10])
    },
  }
}

const noTaps: readonly Arrival[] = []

function lastOf(taps: readonly Arrival[]): Arrival | undefined {
  const undone = new Set(taps.filter(({ undo }) => undo).map(({ id }) => id))
  return taps.findLast(({ id, undo }) => !undo && !undone.has(id))
}
