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
  const busy = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sender = useRef(send)
  sender.current = send

  const put = useCallback((next: Fields) => {
    now.current = next
    setFields(next)
  }, [])

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    const sent = toSend(now.current).slice(0, 400)
    if (busy.current || !sent.length) return
    busy.current = true
    setSaving({ state: 'saving' })
    try {
      put(settle(now.current, sent, await sender.current(sent)))
      setSaving({ state: 'saved', at: new Date() })
    } catch (error) {
      // Silence and a busy server are tried again; a refusal waits for the person.
      const passes = error instanceof Refusal && (error.noAnswer || error.status >= 500)
      setSaving(passes ? { state: 'offline' } : { state: 'refused', error })
      if (passes) timer.current = setTimeout(flush, again)
    } finally {
      busy.current = false
      keepUnsent(place, toSend(now.current))
    }
    // What was typed while that was under way.
    if (
      toSend(now.current).some((one) => !sent.some((was) => was.ref === one.ref && was.value === one.value))
    )
      timer.current ??= setTimeout(flush, pause)
  }, [place, put])

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
