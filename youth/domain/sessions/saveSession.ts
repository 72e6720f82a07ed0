import { auditOf, type Changes, changesBetween } from '../../../base/audit/audit'
import type { Condition, Statement } from '../../../base/database/together'
import type { WriteTx } from '../../../base/database/transaction'
import { type Accepted, type Attempt, acceptOnce } from '../../../base/intake/intake'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import type { Problem } from '../../../base/problems/problem'
import { findGroup } from '../../db/groups/groups'
import {
  findPlaceOfSession,
  holdSession,
  insertionOf,
  type StoredSession,
  updateSession,
} from '../../db/sessions/sessions'
import { type Seen, settlingOf } from '../../db/tally/arrivals'
import {
  findPlaceOfUnit,
  findRecordingUnit,
  findUnit,
  type RecordingUnit,
  type UnitRow,
} from '../../db/units/units'
import { checkCodes } from '../codeLists/checkCodes'
import { refuseInLockedMonth, refuseLocked } from '../locks/locks'
import { youthProblem } from '../problems'
import { findForgotten, refuseForgotten } from '../retention/forgotten'
import { checkAnswers } from '../structure/questions'
import { isOfOtherUnit } from '../tally/ofOtherUnit'
import type { PlacedInTime } from '../times'
import { checkStep, mayRecord } from '../units/training'
import { count } from './countSession'
import { describeSession } from './describeSession'
import { judgeSession } from './judgeSession'
import type { SessionContent } from './session'
import { ratingFields } from './unnamedRating'

/** What a write asks: an id made by the sender, the content, and which version it corrects. */
export type SaveRequest = {
  id: string
  content: SessionContent
  /** Null for a first recording; a version, or `*` for whatever stands, for a correction. */
  ifMatch: number | '*' | null
  key: string | undefined
  /** Until where the sender had seen the session's tally: what came after it is not in this record. */
  seen?: Seen | undefined
}

/** What the intake keeps of an accepted session: everything but the content, which the repeated request carries. */
type AcceptedSession = Omit<StoredSession, 'content' | 'deleted'>

/** Free text never leaves its place, and a rating is nobody's: the audit says only that they changed. */
const untold = ['reflection', 'partners', 'localTags', 'area', ...ratingFields]

/**
 * Records a session or corrects it, with its rollups and its audit entry, all or nothing.
 * @returns 201 when it is new, 200 when it was corrected or said the same; a repeated key its first answer
 * @throws invalid (422), also for a code that no list has had, not-allowed (403) for the stored or the new unit, session-differs, other-evening,
 *   not-trying-yet, period-locked or counts-forgotten (409),
 *   session-changed (412), session-deleted (410)
 */
export async function saveSession(
  write: WriteTx,
  person: Person | null,
  asked: SaveRequest,
): Promise<Accepted<StoredSession>> {
  const { id, content } = asked
  allow(person, 'youth.session.write', 'anywhere')
  const unit = await findRecordingUnit(write, content.unit, content.date)
  if (!unit) throw await refusedUnit(write, content.unit)
  allow(person, 'youth.session.write', { municipality: unit.municipality, unit: unit.id })
  await checkGroup(write, unit, content)
  await checkCodes(write, content)
  await checkAnswers(write, unit.municipality, content.answers)
  const forgotten = await findForgotten(write, unit.municipality, [content.date])

  const first = asked.ifMatch === null
  const elsewhere = first && (await isOfOtherUnit(write, { id, ...unitAndDay(unit, content) }))

  const request = { put: id, content, ifMatch: asked.ifMatch }
  const act = async () => {
    // Asked after the key: what was once accepted keeps its answer where the session has since gone to another unit.
    const place = await findPlaceOfSession(write, id)
    if (place) allow(person, 'youth.session.write', place)
    if (!place && elsewhere) throw youthProblem.otherEvening()
    // What is there may always be corrected; only what is new waits for the municipality's step.
    if (place?.municipality !== unit.municipality) checkStep(unit)
    const time = judge(content, unit)
    if (!place && forgotten !== null) throw youthProblem.countsForgotten(forgotten)
    if (!place) refuseLocked(content.date, unit.locked)
    const saved = await correct(write, person, asked, unit, time, place)
    return { status: saved.status, answer: withoutContent(saved.stored), writes: saved.writes }
  }
  const accepted = await acceptOnce(
    write,
    person,
    asked.key,
    request,
    act,
    forgotten === null && !elsewhere ? firstRecording(person, asked, unit) : undefined,
  )
  return {
    status: accepted.status,
    answer: accepted.answer && { ...accepted.answer, content, deleted: false },
  }
}

const unitAndDay = ({ municipality, id }: UnitRow, { date }: SessionContent) => ({
  municipality,
  unit: id,
  date,
})

const withoutContent = ({
  content: _content,
  deleted: _deleted,
  ...answer
}: StoredSession): AcceptedSession => answer

/** What nearly every recording is: something new that may be recorded. Undefined where it is seen that this is not. */
function firstRecording(
  person: Person,
  { id, content, ifMatch, seen }: SaveRequest,
  unit: RecordingUnit,
): Attempt<AcceptedSession> | undefined {
  const time = judgeSession(content, unit)
  if (ifMatch !== null || unit.locked || !mayRecord(unit) || 'field' in time) return undefined
  const { municipality } = unit
  const now = unit.now.toISOString()
  const made: StoredSession = {
    ...{ id, municipality, version: 1, content, time, deleted: false },
    ...{ recordedBy: person.id, recordedAt: now, changedAt: now },
  }
  return {
    status: 201,
    answer: withoutContent(made),
    statement: (when) => insertionOf([made], when),
    besides: (when) => [
      ...(unit.training ? [] : count(made, undefined, when)),
      settlingOf(id, seen ?? null, when),
      audit(person, made, 'created', {}, when),
    ],
  }
}

/** A unit that the walls hide belongs to others; one that nobody has is a mistake in the field. */
export async function refusedUnit(write: WriteTx, unit: string, field = 'unit'): Promise<Problem> {
  const place = await findPlaceOfUnit(write, unit)
  return place ? problem.notAllowed() : problem.invalid([{ field, reason: 'youth:field.unknown-unit' }])
}

/** A group is of the same municipality as the unit. @throws invalid (422) */
async function checkGroup(write: WriteTx, { municipality }: UnitRow, { group }: SessionContent) {
  if (group && !(await findGroup(write, municipality, group)))
    throw problem.invalid([{ field: 'group', reason: 'youth-plans:field.unknown-group' }])
}

/** @throws invalid (422) */
function judge(content: SessionContent, unit: UnitRow): PlacedInTime {
  const time = judgeSession(content, unit)
  if ('field' in time) throw problem.invalid([time])
  return time
}

/** What to do where the session is there already, or was asked to be. */
async function correct(
  write: WriteTx,
  person: Person,
  { id, content, ifMatch, seen }: SaveRequest,
  unit: UnitRow,
  time: PlacedInTime,
  place: { municipality: string } | undefined,
): Promise<{ status: number; stored: StoredSession; writes: readonly Statement[] }> {
  const { municipality } = unit
  const stored = place && (await holdSession(write, place, id))
  if (!stored) throw ifMatch === null ? youthProblem.sessionDiffers() : youthProblem.sessionChanged()
  if (stored.deleted) throw youthProblem.sessionDeleted()
  const same = JSON.stringify(stored.content) === JSON.stringify(content)
  if (ifMatch === null) {
    if (!same) throw youthProblem.sessionDiffers(describeSession(stored, person))
    return { status: 200, stored, writes: [] }
  }
  if (ifMatch !== '*' && ifMatch !== stored.version)
    throw youthProblem.sessionChanged(describeSession(stored, person))
  if (same) return { status: 200, stored, writes: [] }

  await refuseForgotten(write, municipality, [content.date])
  await refuseForgotten(write, stored.municipality, [stored.content.date])
  if (content.unit !== stored.content.unit) await keepTrainingApart(write, unit, stored)
  if (!unit.training) await refuseBothMonths(write, stored, { municipality, date: content.date })
  const corrected = await updateSession(write, stored, { municipality, content, time })
  const counted = unit.training ? [] : count(corrected, stored)
  const told = audit(person, corrected, 'corrected', changesBetween(stored.content, content, untold))
  const settled = seen ? [settlingOf(id, seen)] : []
  return { status: 200, stored: corrected, writes: [...counted, told, ...settled] }
}

/** What a correction takes out counts in one month, what it adds perhaps in another, or elsewhere. */
async function refuseBothMonths(
  write: WriteTx,
  stored: StoredSession,
  now: { municipality: string; date: string },
) {
  const former = { municipality: stored.municipality, days: [stored.content.date], session: stored.id }
  if (now.municipality === stored.municipality) {
    await refuseInLockedMonth(write, { ...former, days: [...former.days, now.date] })
    return
  }
  await refuseInLockedMonth(write, { municipality: now.municipality, days: [now.date] })
  await refuseInLockedMonth(write, former)
}

/** What was practised never becomes work, nor work practice. @throws invalid (422) */
async function keepTrainingApart(write: WriteTx, unit: UnitRow, stored: StoredSession) {
  const former = await findUnit(write, stored.content.unit)
  if (former?.training !== unit.training)
    throw problem.invalid([{ field: 'unit', reason: 'youth:field.training-apart' }])
}

const audit = (
  person: Person,
  stored: StoredSession,
  action: string,
  changes: Changes,
  when?: Condition,
): Statement =>
  auditOf(
    person,
    [
      {
        action,
        kind: 'youth.session',
        subject: stored.id,
        municipality: stored.municipality,
        unit: stored.content.unit,
        changes,
      },
    ],
    when,
  )
