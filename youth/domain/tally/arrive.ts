import { leaveAudit } from '../../../base/audit/audit'
import type { WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { addArrivals } from '../../db/tally/arrivals'
import { countsGender } from '../../db/tally/choice'
import { findPlaceOfTally } from '../../db/tally/tallies'
import { findPlaceOfUnit } from '../../db/units/units'
import { refusedUnit } from '../sessions/saveSession'
import { type Arrival, gather } from './arrivals'
import { beginTally, type Draft } from './begin'
import { readTally, type Tally } from './readTally'

/** What a phone sends of those who came: any number of times, in any order. */
export type Arriving = {
  session: string
  arrivals: readonly Arrival[]
  draft: Draft | undefined
  /** A number that the phone drew for counting in this session. */
  phone: string | null
}

/**
 * Counts those who came, each id once, and begins the tally where there is none. What comes after the session was
 * recorded is kept apart until somebody decides about it. A gender is kept only where the municipality counts them.
 * @returns 201 where the tally is new, and the sum as it is now
 * @throws not-allowed (403) for the stored or the draft's unit, not-trying-yet (409), session-deleted (410), invalid (422)
 */
export async function arrive(
  write: WriteTx,
  person: Person | null,
  { session, arrivals, draft, phone }: Arriving,
): Promise<{ status: 200 | 201; tally: Tally }> {
  allow(person, 'youth.tally.write', 'anywhere')
  const stored = await findPlaceOfTally(write, session)
  const place = stored ?? (await beginTally(write, person, session, draft))
  allow(person, 'youth.tally.write', { municipality: place.municipality, unit: place.unit ?? '' })
  if (stored && draft && draft.unit !== place.unit) await allowDraft(write, person, draft)

  const made = 'made' in place && place.made
  if (made)
    await leaveAudit(write, person, {
      action: 'begun',
      kind: 'youth.tally',
      subject: session,
      municipality: place.municipality,
      ...(place.unit ? { unit: place.unit } : {}),
    })
  if (arrivals.length) {
    const gender = await countsGender(write, place.municipality)
    const known = gather(gender ? arrivals : arrivals.map(withoutGender))
    await addArrivals(write, session, place, { person: person.id, phone, known })
  }
  return { status: made ? 201 : 200, tally: await readTally(write, place, session, phone) }
}

const withoutGender = (arrival: Arrival): Arrival => ({ ...arrival, gender: 'unspecified' })

async function allowDraft(write: WriteTx, person: Person, { unit }: Draft) {
  const municipality = await findPlaceOfUnit(write, unit)
  if (!municipality) throw await refusedUnit(write, unit, 'draft.unit')
  allow(person, 'youth.tally.write', { municipality, unit })
}
