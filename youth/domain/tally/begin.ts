import type { WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { findStep } from '../../db/joining/joining'
import { findPlaceOfSession, findSession } from '../../db/sessions/sessions'
import { findPlaceOfTally, forgetTallies, insertTally, type TallyPlace } from '../../db/tally/tallies'
import { findRecordingUnit } from '../../db/units/units'
import type { Form } from '../codes'
import { refuseLocked } from '../locks/locks'
import { youthProblem } from '../problems'
import { refuseForgotten } from '../retention/forgotten'
import { refusedUnit } from '../sessions/saveSession'
import { today } from '../times'
import { checkStep } from '../units/training'
import { isOfOtherUnit } from './ofOtherUnit'

/** What a phone knows of the session it counts, for the case that nobody has said it before. */
export type Draft = {
  unit: string
  plan?: string | undefined
  date: string
  start?: string | undefined
  end?: string | undefined
  form?: Form | undefined
}

/**
 * Begins the tally of a session: of a recorded one where it is recorded, of the draft's unit and day where it is not
 * there yet, and without a draft of today in the one place where the person works.
 * @returns where it belongs, and whether this made it
 * @throws not-allowed (403), not-trying-yet (409), session-deleted (410), other-evening, period-locked or counts-forgotten (409),
 *   invalid (422)
 */
export async function beginTally(
  write: WriteTx,
  person: Person,
  session: string,
  draft: Draft | undefined,
): Promise<TallyPlace & { made: boolean }> {
  await forgetTallies(write)
  const begun = (await ofRecorded(write, person, session)) ?? (await ofDraft(write, person, session, draft))
  const made = await insertTally(write, { session, ...begun }, person.id)
  // Two who begin the same session at once have one tally: that of the first.
  const place = made ? begun : await findPlaceOfTally(write, session)
  if (!place) throw problem.busy()
  return { municipality: place.municipality, unit: place.unit, made }
}

async function ofRecorded(write: WriteTx, person: Person, session: string) {
  const place = await findPlaceOfSession(write, session)
  if (!place) return undefined
  allow(person, 'youth.tally.write', place)
  const stored = await findSession(write, place, session)
  if (!stored || stored.deleted) throw youthProblem.sessionDeleted()
  const { date, start, end, form } = stored.content
  await refuseForgotten(write, place.municipality, [date])
  return { ...place, plan: null, date, start, end, form }
}

async function ofDraft(write: WriteTx, person: Person, session: string, draft: Draft | undefined) {
  const home = draft ? null : homeOf(person)
  const id = draft?.unit ?? home?.unit
  const said = {
    plan: draft?.plan ?? null,
    date: draft?.date ?? today().toString(),
    start: draft?.start ?? null,
    end: draft?.end ?? null,
    form: draft?.form ?? null,
  }
  if (!id) {
    const { municipality = null } = home ?? {}
    if (!municipality) throw problem.invalid([{ field: 'draft', reason: 'required' }])
    checkStep({ step: await findStep(write, municipality), training: false })
    return { municipality, unit: null, ...said }
  }
  const unit = await findRecordingUnit(write, id, said.date)
  if (!unit) throw await refusedUnit(write, id, 'draft.unit')
  allow(person, 'youth.tally.write', { municipality: unit.municipality, unit: unit.id })
  checkStep(unit)
  const where = { id: session, municipality: unit.municipality, unit: unit.id, date: said.date }
  if (await isOfOtherUnit(write, where)) throw youthProblem.otherEvening()
  await refuseForgotten(write, unit.municipality, [said.date])
  refuseLocked(said.date, unit.locked)
  // A phone's clock may be a day ahead: what it counts is not lost for that, and the record is judged by its own day.
  if (said.date > today().add({ days: 1 }).toString())
    throw problem.invalid([{ field: 'draft.date', reason: 'youth:field.future' }])
  return { municipality: unit.municipality, unit: unit.id, ...said }
}

/** The one unit, or the one municipality, that a person counts in; null where there are several. */
function homeOf(person: Person): { municipality: string | null; unit: string | null } | null {
  const reach = person.reach.get('youth.tally.write')
  const homes = new Set(
    person.grants
      .filter(({ unit, municipality }) => !unit && municipality && reach?.municipalities.has(municipality))
      .map(({ municipality }) => municipality),
  )
  const [municipality = null] = homes
  if (homes.size === 1) return { municipality, unit: null }
  const [unit = null] = reach?.units ?? []
  return homes.size === 0 && reach?.units.size === 1 ? { municipality: null, unit } : null
}
