import { leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow, may } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { keepsObservations } from '../../db/followUp/followUp'
import {
  findPlaceOfObservation,
  holdObservation,
  insertObservation,
  type NewObservation,
  type ObservationRow,
  selectObservations,
  updateResolution,
} from '../../db/observations/observations'
import { findUnit } from '../../db/units/units'
import { youthProblem } from '../problems'
import { today } from '../times'

/**
 * The observations that a person may see, open ones first, and whether their municipality keeps any.
 * @throws not-allowed (403)
 */
export async function listObservations(
  read: ReadTx,
  person: Person | null,
  municipality: string,
  municipalities: readonly string[],
): Promise<{ kept: boolean; observations: ObservationRow[] }> {
  const hasUnitThere =
    person?.grants.some((grant) => grant.unit !== null && grant.municipalities.includes(municipality)) &&
    may(person, 'youth.observation.read', 'anywhere')
  allow(person, 'youth.observation.read', hasUnitThere ? 'anywhere' : { municipality })
  const kept = await keepsObservations(read, municipality)
  return { kept, observations: kept ? await selectObservations(read, municipalities) : [] }
}

/**
 * Writes down what was noticed of a place. Sent twice it is there once; its words stand as they were first written.
 * @throws not-allowed (403), observations-off (409), observation-taken (409), invalid (422)
 */
export async function makeObservation(
  write: WriteTx,
  person: Person | null,
  asked: Omit<NewObservation, 'municipality'>,
): Promise<{ status: 200 | 201 }> {
  allow(person, 'youth.observation.write', 'anywhere')
  const unit = await findUnit(write, asked.unit)
  if (!unit) throw problem.notAllowed()
  const { municipality } = unit
  allow(person, 'youth.observation.write', { municipality, unit: unit.id })
  // A phone may resend for weeks: what was accepted stays accepted, whatever has been decided since.
  if (resent(await holdObservation(write, asked.id), asked)) return { status: 200 }
  if (!(await keepsObservations(write, municipality))) throw youthProblem.observationsOff()
  if (asked.date > today().toString())
    throw problem.invalid([{ field: 'date', reason: 'youth:field.future' }])
  if (!(await insertObservation(write, { ...asked, municipality }))) {
    if (resent(await holdObservation(write, asked.id), asked)) return { status: 200 }
    throw youthProblem.observationTaken()
  }
  await audit(write, person, 'created', { municipality, id: asked.id, unit: asked.unit })
  return { status: 201 }
}

/**
 * Whether what is stored under an id is what is sent again. Words whose time was over are gone, and are not asked back.
 * @throws observation-taken (409) where it is something else
 */
function resent(
  stored: ObservationRow | undefined,
  { unit, topic, words }: Omit<NewObservation, 'municipality'>,
): boolean {
  if (!stored) return false
  const same = stored.words === words || stored.forgotten_at !== null
  if (stored.unit !== unit || stored.topic !== topic || !same) throw youthProblem.observationTaken()
  return true
}

/**
 * Says what was done about an observation, which closes it; null opens it again. The same again is done once.
 * @throws not-found (404), not-allowed (403), changed-meanwhile (412)
 */
export async function resolveObservation(
  write: WriteTx,
  person: Person | null,
  asked: { id: string; resolution: string | null; version: number },
): Promise<{ version: number }> {
  allow(person, 'youth.observation.write', 'anywhere')
  const place = await findPlaceOfObservation(write, asked.id)
  if (!place) throw problem.notFound()
  allow(person, 'youth.observation.write', place)
  const stored = await holdObservation(write, asked.id)
  const again =
    stored &&
    stored.version === asked.version + 1 &&
    stored.resolution === (asked.resolution ?? '') &&
    (stored.resolved_at === null) === (asked.resolution === null)
  if (again) return { version: stored.version }
  if (!stored || stored.version !== asked.version) throw problem.changedMeanwhile()
  await updateResolution(write, stored, asked.resolution)
  await audit(write, person, asked.resolution === null ? 'reopened' : 'resolved', stored)
  return { version: stored.version + 1 }
}

/** Its words are never in the audit. */
const audit = (
  write: WriteTx,
  person: Person,
  action: string,
  { municipality, id, unit }: { municipality: string; id: string; unit: string },
) => leaveAudit(write, person, { action, kind: 'youth.observation', subject: id, municipality, unit })
