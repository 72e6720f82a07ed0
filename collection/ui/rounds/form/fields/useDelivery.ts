import { useCallback, useEffect, useRef, useState } from 'react'
import { Refusal } from '../../../../../base/endpoints/client'

/** How the work stands: all saved, on its way, kept here while there is no network, or refused with the reason. */
export type Saving =
  | { state: 'saved'; at: Date | null }
  | { state: 'saving' }
  | { state: 'offline' }
  | { state: 'refused'; error: unknown }

const pause = 700
const again = 5000
/** As many pieces as are sent at once. */
const most = 200

/** What is written at, as pure functions: how it begins, what of it is to be sent, and how it stands after an answer. */
export type Written<State, Sent, Answered> = {
  begin: (unsent: readonly Sent[]) => State
  toSend: (state: State) => Sent[]
  settle: (state: State, sent: readonly Sent[], answered: Answered) => State
}

/**
 * What is written at, saved at every pause. What could not be sent stays on this device and goes out when the network is
 * back, also after the page was closed.
 * @param place under which unsent pieces are kept on this device
 */
export function useDelivery<State, Sent, Answered>(
  written: Written<State, Sent, Answered>,
  send: (sent: Sent[]) => Promise<Answered>,
  place: string,
) {
  const [state, setState] = useState<State>(() => written.begin(readUnsent<Sent>(place)))
  const [saving, setSaving] = useState<Saving>({ state: 'saved', at: null })
  const now = useRef(state)
  const running = useRef<Promise<void>>(undefined)
  const flushNow = useRef<() => Promise<void>>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sender = useRef(send)
  sender.current = send
  const { toSend, settle } = useRef(written).current

  /** Takes in what was written elsewhere: nothing of it is to be sent. */
  const take = useCallback((next: (before: State) => State) => {
    now.current = next(now.current)
    setState(now.current)
  }, [])

  const deliver = useCallback(
    async (sent: Sent[]) => {
      setSaving({ state: 'saving' })
      try {
        const answered = await sender.current(sent)
        // Only now: what was typed while this was under way stands.
        take((before) => settle(before, sent, answered))
        setSaving({ state: 'saved', at: new Date() })
      } catch (error) {
        // Silence and a busy server are tried again; a refusal waits for the person.
        const passes = error instanceof Refusal && (error.noAnswer || error.status >= 500)
        setSaving(passes ? { state: 'offline' } : { state: 'refused', error })
        if (passes) timer.current = setTimeout(() => flushNow.current?.(), again)
      } finally {
        running.current = undefined
        keepUnsent(place, toSend(now.current))
      }
    },
    [place, settle, take, toSend],
  )

  /** Sends what is unsent; whoever waits for it knows that it has been tried, also where a sending was under way. */
  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    while (running.current) await running.current
    const sent = toSend(now.current)
    if (!sent.length) return
    running.current = deliver(sent.slice(0, most))
    await running.current
    if (sent.length > most) timer.current = setTimeout(() => flushNow.current?.(), pause)
  }, [deliver, toSend])
  flushNow.current = flush

  /** Takes what somebody writes here, to be sent at the next pause. */
  const change = useCallback(
    (next: (before: State) => State) => {
      take(next)
      keepUnsent(place, toSend(now.current))
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, pause)
    },
    [flush, place, take, toSend],
  )

  useEffect(() => {
    const leave = () => void flush()
    window.addEventListener('online', leave)
    document.addEventListener('visibilitychange', leave)
    void flush()
    return () => {
      window.removeEventListener('online', leave)
      document.removeEventListener('visibilitychange', leave)
      void flush()
    }
  }, [flush])

  return { state, saving, change, take, flush }
}

function readUnsent<Sent>(place: string): Sent[] {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '[]') as Sent[]
  } catch {
    return []
  }
}

function keepUnsent(place: string, unsent: readonly unknown[]): void {
  try {
    if (unsent.length) localStorage.setItem(place, JSON.stringify(unsent))
    else localStorage.removeItem(place)
  } catch {
    // A device that keeps nothing still sends.
  }
}
