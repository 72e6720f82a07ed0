import type { Arrival } from '../../domain/tally/arrivals'
import { type PlainTaps, plainCounts, readPlain, unite, without, writePlain } from './plainTaps'
import { readSealed, type SealedTaps } from './sealedTaps'

/** What this phone has counted in one session, as it was tapped. */
export type TapLog = {
  phone: string
  /** None any more where the session is recorded. */
  taps: readonly Arrival[]
  /** Of the taps those that were not handed on to be sent. */
  unhanded: readonly Arrival[]
}

const known = new Map<string, { from: [PlainTaps | undefined, SealedTaps | undefined]; log: TapLog }>()

/**
 * What a person has counted in a session on this device; undefined before the first tap, and the same object while it
 * is the same.
 */
export function readLog(person: string, session: string): TapLog | undefined {
  const plain = readPlain(person, session)
  const sealed = readSealed(person, session)
  const phone = sealed?.phone ?? plain?.phone
  if (!phone) return undefined
  const name = `${person} ${session}`
  const former = known.get(name)
  if (former && former.from[0] === plain && former.from[1] === sealed) return former.log
  const handed = unite(sealed?.handed ?? [], plain?.handed ?? [])
  const unhanded = plain?.taps ?? []
  const log = { phone, taps: unite(handed, unhanded), unhanded }
  known.set(name, { from: [plain, sealed], log })
  return log
}

/** The sessions in which a person has tapped what was not handed on yet. */
export const sessionsTapped = (person: string): string[] =>
  plainCounts().flatMap((one) =>
    one.person === person && readPlain(person, one.session)?.taps.length ? [one.session] : [],
  )

/** Keeps a tap, whichever tab tapped last. @throws where the device takes nothing more */
export function addTap(person: string, session: string, tap: Arrival): void {
  const now = readPlain(person, session) ?? newTaps(readSealed(person, session))
  writePlain(person, session, { ...now, taps: [...now.taps, tap] })
}

/** Notes that some taps were handed on to be sent, whichever tab did it. */
export function markHanded(person: string, session: string, taps: readonly Arrival[]): void {
  const now = readPlain(person, session)
  if (!now) return
  writePlain(person, session, { ...now, taps: without(now.taps, taps), handed: unite(now.handed, taps) })
}

const newTaps = (sealed: SealedTaps | undefined): PlainTaps => ({
  phone: sealed?.phone ?? crypto.randomUUID(),
  date: new Date().toISOString().slice(0, 10),
  taps: [],
  handed: [],
})

const daysKept = 14

/** Forgets what was handed on long ago. What was not, stays, whoever's it is. */
export function forgetOldLogs(today: string): void {
  const oldest = new Date(Date.parse(today) - daysKept * 86_400_000).toISOString().slice(0, 10)
  for (const { person, session } of plainCounts()) {
    const plain = readPlain(person, session)
    if (plain && plain.date < oldest && !plain.taps.length) writePlain(person, session, null)
  }
}
