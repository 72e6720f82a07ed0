import { allBegun, findBegun, keepBegun } from '../../../base/device/begun'
import { canKeep } from '../../../base/device/holder'
import type { Arrival } from '../../domain/tally/arrivals'
import {
  droppedIn,
  type PlainTaps,
  plainCounts,
  readPlain,
  tellTaps,
  unite,
  without,
  writePlain,
} from './plainTaps'

/** What is kept of a count under its person's key. */
export type SealedTaps = {
  phone: string
  date: string
  /** What was handed on to be sent; none any more where the evening is recorded. */
  handed: readonly Arrival[]
  /** What its person had not handed on to be sent when they signed out. */
  unhanded: readonly Arrival[]
}

const prefix = 'tally '
const keyOf = (person: string, session: string) => `${person} ${session}`

// What is sealed is at hand on the page: a tap waits for nothing.
const opened = new Map<string, SealedTaps>()

/** What is sealed of a person's count, once this device was opened for them. */
export const readSealed = (person: string, session: string): SealedTaps | undefined =>
  opened.get(keyOf(person, session))

/** Puts under the key what was handed on. Where nothing can be sealed it stays as it is. */
export const sealHanded = (person: string, session: string): Promise<void> =>
  alone(async () => {
    const plain = readPlain(person, session)
    if (!plain?.handed.length) return
    const sealed = joined(plain, await find(person, session))
    if (!(await keep(person, session, sealed))) return
    const now = readPlain(person, session)
    if (now) writePlain(person, session, { ...now, handed: without(now.handed, plain.handed) })
  })

/** Forgets who was counted in a session that is recorded, and keeps that somebody was. */
export const endTaps = (person: string, session: string): Promise<void> =>
  alone(async () => {
    const plain = readPlain(person, session)
    const sealed = await find(person, session)
    const known = sealed ?? plain
    if (!known || plain?.taps.length || !(sealed?.handed.length || plain?.handed.length)) return
    const { phone, date } = known
    const kept = await keep(person, session, { phone, date, handed: [], unhanded: [] })
    if (kept || !sealed) writePlain(person, session, null)
  })

/** Opens what is sealed of a person's counts, and seals what was left unsealed when a tab was killed. */
export async function openTaps(person: string): Promise<void> {
  // Before any screen hears of it.
  window.addEventListener('storage', takeOver)
  for (const { name, content } of await allBegun(person, prefix)) {
    const session = name.slice(prefix.length)
    const sealed = content as SealedTaps
    opened.set(keyOf(person, session), sealed)
    if (!sealed.unhanded.length) continue
    const plain = readPlain(person, session) ?? {
      phone: sealed.phone,
      date: sealed.date,
      taps: [],
      handed: [],
    }
    writePlain(person, session, { ...plain, taps: unite(sealed.unhanded, plain.taps) })
    await keep(person, session, { ...sealed, unhanded: [] })
  }
  for (const one of plainCounts()) if (one.person === person) await sealHanded(person, one.session)
  tellTaps()
}

/** What another tab has sealed is not in the plain taps any more. */
function takeOver(event: StorageEvent): void {
  const dropped = droppedIn(event)
  if (!dropped) return
  const { person, session, plain } = dropped
  const { phone, date, handed } = plain
  const before = readSealed(person, session) ?? { phone, date, handed: [], unhanded: [] }
  opened.set(keyOf(person, session), { ...before, handed: unite(before.handed, handed) })
}

/** Seals all that is left before the key of its person goes; what finds no room and was not handed on stays. */
export async function closeTaps(person: string): Promise<void> {
  for (const { session } of plainCounts().filter((one) => one.person === person)) {
    await alone(async () => {
      const plain = readPlain(person, session)
      if (!plain) return
      const sealed = joined(plain, await find(person, session))
      const kept = await keep(person, session, { ...sealed, unhanded: plain.taps })
      if (kept || !plain.taps.length) writePlain(person, session, null)
    })
  }
  for (const key of [...opened.keys()]) if (key.startsWith(`${person} `)) opened.delete(key)
}

/** One tab at a time, so that none puts its own in the place of another's. */
const alone = (work: () => Promise<void>): Promise<void> =>
  canKeep() ? navigator.locks.request('kuntakuva-tally', work) : work()

async function find(person: string, session: string): Promise<SealedTaps | undefined> {
  const kept = await findBegun(person, `${prefix}${session}`)
  return (kept?.content as SealedTaps | undefined) ?? readSealed(person, session)
}

async function keep(person: string, session: string, taps: SealedTaps): Promise<boolean> {
  // When it is kept is when somebody came: the day alone stands beside it.
  if (!(await keepBegun(person, `${prefix}${session}`, taps, Date.parse(taps.date)))) return false
  opened.set(keyOf(person, session), taps)
  return true
}

/** What is sealed with what is to be. What was sent under another number than this phone's is another phone's by now. */
function joined({ phone, date, handed }: PlainTaps, before: SealedTaps | undefined): SealedTaps {
  if (!before) return { phone, date, handed, unhanded: [] }
  return before.phone === phone ? { ...before, handed: unite(before.handed, handed) } : before
}
