import { useCallback, useEffect, useRef, useState } from 'react'
import { Refusal } from '../../../../base/endpoints/client'
import type { Form, SavedValues } from '../../../api/rounds/schemas'
import { choose, type Field, type Fields, fieldsOf, type Sent, settle, takeIn, toSend } from './fields'

/** How the work stands: all saved, on its way, kept here while there is no network, or refused with the reason. */
export type Saving =
  | { state: 'saved'; at: Date | null }
  | { state: 'saving' }
  | { state: 'offline' }
  | { state: 'refused'; error: unknown }

const pause = 700
const again = 5000
/** As many values as are sent at once. */
const most = 400

/**
 * The fields of a form, saved at every pause. What could not be sent stays on this device and goes out when the network
 * is back, also after the page was closed.
 * @param place under which unsent values are kept on this device
 */
export function useAutosave(
  form: Form,
  send: (values: Sent[]) => Promise<SavedValues['values']>,
  place: string,
) {
  const [fields, setFields] = useState<Fields>(() => fieldsOf(form, readUnsent(place)))
  const [saving, setSaving] = useState<Saving>({ state: 'saved', at: null })
  const now = useRef(fields)
  const running = useRef<Promise<void>>(undefined)
  const flushNow = useRef<() => Promise<void>>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sender = useRef(send)
  sender.current = send

  const put = useCallback((next: Fields) => {
    now.current = next
    setFields(next)
  }, [])

  const deliver = useCallback(
    async (sent: Sent[]) => {
      setSaving({ state: 'saving' })
      try {
        const answered = await sender.current(sent)
        // Only now: what was typed while this was under way stands.
        put(settle(now.current, sent, answered))
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
    [place, put],
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
  }, [deliver])
  flushNow.current = flush

  const change = useCallback(
    (ref: string, changed: (field: Field) => Field) => {
      const field = now.current[ref]
      if (!field) return
      put({ ...now.current, [ref]: changed(field) })
      keepUnsent(place, toSend(now.current))
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, pause)
    },
    [flush, place, put],
  )

  useEffect(() => put(takeIn(now.current, form)), [form, put])
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

  return {
    fields,
    saving,
    change,
    flush,
    choose: (ref: string, whose: 'mine' | 'theirs') => change(ref, (field) => choose(field, whose)),
  }
}

function readUnsent(place: string): Sent[] {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '[]') as Sent[]
  } catch {
    return []
  }
}

function keepUnsent(place: string, unsent: readonly Sent[]): void {
  try {
    if (unsent.length) localStorage.setItem(place, JSON.stringify(unsent))
    else localStorage.removeItem(place)
  } catch {
    // A device that keeps nothing still sends.
  }
}
