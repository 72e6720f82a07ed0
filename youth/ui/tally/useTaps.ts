import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { call, Refusal } from '../../../base/endpoints/client'
import { NotKept } from '../../../base/outbox/notKept'
import { add } from '../../../base/outbox/outbox'
import { useOutbox } from '../../../base/outbox/useOutbox'
import { postArrivals } from '../../api/tally/endpoints'
import { maxArrivals } from '../../api/tally/schemas'
import type { Arrival, Features } from '../../domain/tally/arrivals'
import { today } from '../dates'
import { onTaps } from './plainTaps'
import { sealHanded } from './sealedTaps'
import { type Arriving, joinArrivals, labelOf, tallyKind, unsentIn } from './tallyBox'
import { addTap, forgetOldLogs, markHanded, readLog } from './tapLog'

/** Where and when the session is, for the case that this phone is the first to say so. */
export type Draft = NonNullable<Arriving['draft']>

/** Taps that come close together go together. */
const gathered = 150

export type Taps = {
  phone: string | undefined
  taps: readonly Arrival[]
  /** How many the server has not acknowledged yet. */
  waiting: number
  /** Why what was sent was not taken. */
  refusal: { status: number; document: Refusal['document'] } | null
  tap: (features: Features) => void
  undo: () => void
  /** The last that can be taken back. */
  last: Arrival | undefined
  /** Hands on what was tapped, so that whatever is sent next comes after it. @throws Refusal, where nothing is kept here */
  handOn: () => Promise<void>
}

/**
 * What this person counts on this phone: kept as it is tapped, handed to the outbox and sealed a moment later, and sent
 * from there until the server has it, whatever happens to this page.
 */
export function useTaps(person: string, session: string, draft: Draft | undefined): Taps {
  const log = useSyncExternalStore(onTaps, () => readLog(person, session))
  const taps = log?.taps ?? noTaps
  const unhanded = log?.unhanded.length ?? 0
  const { unsent, refusal } = unsentIn(useOutbox(), session)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const latest = useRef(draft)
  latest.current = draft
  const handing = useRef<Promise<void> | null>(null)

  const handOn = useCallback((): Promise<void> => {
    handing.current ??= handAll(person, session, () => latest.current).finally(() => {
      handing.current = null
    })
    return handing.current
  }, [person, session])

  useEffect(() => forgetOldLogs(today()), [])
  // Whoever leaves the screen right after a tap leaves it to the outbox.
  useEffect(() => () => void handOn().catch(() => {}), [handOn])
  useEffect(() => {
    if (!unhanded) return
    const attempt = () =>
      handOn().then(
        () => setRefused(null),
        (error: unknown) => error instanceof Refusal && !error.noAnswer && setRefused(error),
      )
    const timer = setTimeout(attempt, gathered)
    window.addEventListener('online', attempt)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', attempt)
    }
  }, [unhanded, handOn])

  const last = lastOf(taps)
  const keep = (arrival: Arrival) => addTap(person, session, arrival)
  return {
    ...{ phone: log?.phone, taps, last, handOn },
    waiting: unhanded + unsent,
    refusal: refusal ?? refused,
    tap(features) {
      keep({ ...features, id: crypto.randomUUID(), undo: false })
      navigator.vibrate?.(12)
    },
    undo() {
      if (!last) return
      keep({ ...last, undo: true })
      navigator.vibrate?.([10, 40, 10])
    },
  }
}

const noTaps: readonly Arrival[] = []

/** Hands on what a person has tapped in a session and was not handed on yet, and seals it. @throws Refusal, where nothing is kept here */
export async function handAll(
  person: string,
  session: string,
  draft: () => Draft | undefined,
): Promise<void> {
  for (;;) {
    const log = readLog(person, session)
    const arrivals = log?.unhanded.slice(0, maxArrivals) ?? []
    if (log && arrivals.length) {
      const said = draft()
      await send(session, { arrivals, phone: log.phone, ...(said ? { draft: said } : {}) })
      markHanded(person, session, arrivals)
      continue
    }
    await sealHanded(person, session)
    // What was tapped while that was sealed waits for no further tap.
    if (!readLog(person, session)?.unhanded.length) return
  }
}

/** Keeps it in the outbox; where this device keeps nothing sealed, sends it there and then. @throws Refusal */
async function send(session: string, body: Arriving): Promise<void> {
  const write = { params: { id: session }, body }
  try {
    await add({
      ...{ kind: tallyKind, subject: session, endpoint: postArrivals },
      ...write,
      label: labelOf(body),
      join: joinArrivals(body),
    })
  } catch (error) {
    if (!(error instanceof NotKept)) throw error
    await call(postArrivals, write)
  }
}

function lastOf(taps: readonly Arrival[]): Arrival | undefined {
  const undone = new Set(taps.filter(({ undo }) => undo).map(({ id }) => id))
  return taps.findLast(({ id, undo }) => !undo && !undone.has(id))
}
