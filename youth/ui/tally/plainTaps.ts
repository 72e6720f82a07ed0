import type { Arrival } from '../../domain/tally/arrivals'

/** What lies unsealed on this device of a count: what was tapped in this moment. */
export type PlainTaps = {
  /** A number drawn for counting in this session: it names no phone and no person anywhere else. */
  phone: string
  date: string
  /** What was not handed on to be sent. */
  taps: readonly Arrival[]
  /** What was, and could not be sealed yet. */
  handed: readonly Arrival[]
}

const prefix = 'kuntakuva-tally'
const keyOf = (person: string, session: string) => `${prefix} ${person} ${session}`
const listeners = new Set<() => void>()

// What is written here is on the device before the finger is lifted: a tab that is killed loses no tap.
const written = new Map<string, { text: string; plain: PlainTaps }>()

/** What lies here of a person's count, the same object while it is the same. */
export function readPlain(person: string, session: string): PlainTaps | undefined {
  const key = keyOf(person, session)
  const text = localStorage.getItem(key)
  if (text === null) return undefined
  const known = written.get(key)
  if (known?.text === text) return known.plain
  const plain: PlainTaps = { handed: [], ...JSON.parse(text) }
  written.set(key, { text, plain })
  return plain
}

/** Puts it in the place of what lies here; null takes that away. @throws where the device takes nothing more */
export function writePlain(person: string, session: string, plain: PlainTaps | null): void {
  if (plain) localStorage.setItem(keyOf(person, session), JSON.stringify(plain))
  else localStorage.removeItem(keyOf(person, session))
  tellTaps()
}

/** The counts of which something lies here, of whomever. */
export const plainCounts = (): { person: string; session: string }[] =>
  Object.keys(localStorage).flatMap((key) => {
    const [kind, person, session] = key.split(' ')
    return kind === prefix && person && session ? [{ person, session }] : []
  })

const saidOf = ({ id, undo }: Arrival) => `${id} ${undo}`

/** All of both, each once. */
export function unite(first: readonly Arrival[], then: readonly Arrival[]): Arrival[] {
  return [...first, ...without(then, first)]
}

export function without(taps: readonly Arrival[], gone: readonly Arrival[]): Arrival[] {
  const known = new Set(gone.map(saidOf))
  return taps.filter((tap) => !known.has(saidOf(tap)))
}

/** Tells this tab that what is known of a count has changed. */
export function tellTaps(): void {
  for (const listener of listeners) listener()
}

/** Calls back when anything was counted, in this tab or another. @returns how to stop it */
export function onTaps(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** What another tab has taken away after it was handed on, where that is what it did. */
export function droppedIn({
  key,
  oldValue,
  newValue,
}: StorageEvent): { person: string; session: string; plain: PlainTaps } | undefined {
  const [kind, person, session] = key?.split(' ') ?? []
  if (kind !== prefix || !person || !session || !oldValue) return undefined
  const before: PlainTaps = { handed: [], ...JSON.parse(oldValue) }
  const now: Partial<PlainTaps> = JSON.parse(newValue ?? '{}')
  const handed = without(before.handed, now.handed ?? [])
  return handed.length ? { person, session, plain: { ...before, handed } } : undefined
}
