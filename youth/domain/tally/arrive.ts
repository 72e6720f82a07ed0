import { leaveAudit, whoLeft } from '../../../base/audit/audit'
import { onBehalfOf, type WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { addArrivals } from '../../db/tally/arrivals'
import { findPlaceOfTally, type TallyPlace } from '../../db/tally/tallies'
import { findPlaceOfUnit } from '../../db/units/units'
import { refuseForgotten } from '../retention/forgotten'
import { refusedUnit } from '../sessions/saveSession'
import { type Arrival, gather } from './arrivals'
import { beginTally, type Draft } from './begin'
import { readTallyFor, type Tally } from './readTally'

/** What a phone sends of those who came: any number of times, in any order. */
export type Arriving = {
  session: string
  arrivals: readonly Arrival[]
  draft: Draft | undefined
  /** A number that the phone drew for counting in this session. */
  phone: string | null
}

/** What one person's phone sends. */
export type Sending = Omit<Arriving, 'session'> & { person: Person | null }

export type Arrived = { status: 200 | 201; tally: Tally }

/**
 * Counts those who came, each id once, and begins the tally where there is none. What comes after the session was
 * recorded is kept apart until somebody decides about it. A gender is kept only where the municipality counts them.
 * @returns 201 where the tally is new, and the sum as it is now
 * @throws not-allowed (403) for the stored or the draft's unit, not-trying-yet (409), session-deleted (410),
 *   period-locked or counts-forgotten (409), invalid (422)
 */
export async function arrive(
  write: WriteTx,
  person: Person | null,
  { session, ...said }: Arriving,
): Promise<Arrived> {
  const [arrived] = await arriveTogether(write, session, [{ person, ...said }])
  return arrived as Arrived
}

/**
 * The same for several people whose reach is one and the same, as one version of the tally: each hears the sum of all.
 * @param write a transaction within the reach of any of them
 * @throws what any of them alone would have met; nothing of anybody's is then kept
 */
export async function arriveTogether(
  write: WriteTx,
  session: string,
  sendings: readonly Sending[],
): Promise<Arrived[]> {
  for (const { person } of sendings) allow(person, 'youth.tally.write', 'anywhere')
  const stored = await findPlaceOfTally(write, session)
  const place = stored ?? (await begin(write, session, sendings))
  const made = 'made' in place && place.made
  for (const { person, draft } of sendings) {
    allow(person, 'youth.tally.write', { municipality: place.municipality, unit: place.unit ?? '' })
    if (stored && draft && draft.unit !== place.unit) await allowDraft(write, person, draft)
  }

  const known = gather(sendings.flatMap(({ arrivals, phone }) => arrivals.map((one) => ({ ...one, phone }))))
  if (known.length) {
    if (stored) await refuseForgotten(write, stored.municipality, [stored.date])
    const counting = sendings.flatMap(({ person, arrivals }) => (person && arrivals.length ? [person] : []))
    await noteCounting(write, session, place, counting)
    await addArrivals(write, session, place, known)
  }
  const phones = sendings.map(({ phone }) => phone)
  const tallies = await readTallyFor(write, place, session, phones)
  return tallies.map((tally, at) => ({ status: made && at === 0 ? 201 : 200, tally }))
}

/** Begins the tally by what the first of them says of it. */
async function begin(write: WriteTx, session: string, [first]: readonly Sending[]) {
  const person = first?.person ?? null
  allow(person, 'youth.tally.write', 'anywhere')
  const place = await beginTally(write, person, session, first?.draft)
  if (place.made) await leaveAudit(write, person, { action: 'begun', ...entryOf(session, place) })
  return place
}

/** Of each person it is kept once that they counted in a session, never how often or when. */
async function noteCounting(write: WriteTx, session: string, place: TallyPlace, people: readonly Person[]) {
  const entry = { action: 'counted', ...entryOf(session, place) }
  const each = new Map(people.map((person) => [person.id, person]))
  const noted = await whoLeft(write, [...each.keys()], entry)
  for (const person of each.values()) {
    if (noted.has(person.id)) continue
    await onBehalfOf(write, person.id)
    await leaveAudit(write, person, entry)
  }
}

const entryOf = (session: string, { municipality, unit }: TallyPlace) => ({
  ...{ kind: 'youth.tally', subject: session, municipality },
  ...(unit ? { unit } : {}),
})

async function allowDraft(write: WriteTx, person: Person, { unit }: Draft) {
  const municipality = await findPlaceOfUnit(write, unit)
  if (!municipality) throw await refusedUnit(write, unit, 'draft.unit')
  allow(person, 'youth.tally.write', { municipality, unit })
}
