import type { Arrival } from '../../domain/tally/arrivals'

/** All that this phone has counted in one session, as it was tapped, and how much of it has been sent on. */
export type TapLog = {
  /** A number drawn for counting in this session: it names no phone and no person anywhere else. */
  phone: string
  date: string
  taps: readonly Arrival[]
  sent: number
}

const prefix = 'kuntakuva-tally'
const keyOf = (person: string, session: string) => `${prefix} ${person} ${session}`
const listeners = new Set<() => void>()

// What is written here is on the device before the finger is lifted: a tab that is killed loses no tap.
const written = new Map<string, { text: string; log: TapLog }>()

/** What a person has counted in a session on this device; undefined before the first tap. */
export function readLog(person: string, session: string): TapLog | undefined {
  const key = keyOf(person, session)
  const text = localStorage.getItem(key)
  if (text === null) return undefined
  const known = written.get(key)
  if (known?.text === text) return known.log
  const log = JSON.parse(text) as TapLog
  written.set(key, { text, log })
  return log
}

/** The sessions in which a person has tapped what was not handed on yet. */
export const sessionsTapped = (person: string): string[] =>
  Object.keys(localStorage).flatMap((key) => {
    const [kind, whose, session] = key.split(' ')
    const log = kind === prefix && whose === person && session ? readLog(person, session) : undefined
    return session && log && log.sent < log.taps.length ? [session] : []
  })

/** Changes the log as it stands now, whichever tab wrote it last. @throws where the device takes nothing more */
export function changeLog(person: string, session: string, change: (log: TapLog) => TapLog): TapLog {
  const now = readLog(person, session) ?? newLog()
  const log = change(now)
  localStorage.setItem(keyOf(person, session), JSON.stringify(log))
  for (const listener of listeners) listener()
  return log
}

const newLog = (): TapLog => ({
  phone: crypto.randomUUID(),
  date: new Date().toISOString().slice(0, 10),
  taps: [],
  sent: 0,
})

/** Calls back when anything was counted, in this tab or another. @returns how to stop it */
export function onTaps(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

const daysKept = 14

/** Forgets what was sent on long ago. What was not, stays, whoever's it is. */
export function forgetOldLogs(today: string): void {
  const oldest = new Date(Date.parse(today) - daysKept * 86_400_000).toISOString().slice(0, 10)
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(`${prefix} `))) {
    const { date, taps, sent } = JSON.parse(localStorage.getItem(key) ?? '{}') as TapLog
    if (date < oldest && sent >= taps.length) localStorage.removeItem(key)
  }
}
