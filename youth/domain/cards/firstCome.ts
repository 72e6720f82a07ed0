import type * as z from 'zod/mini'
import { type Statement, together } from '../../../base/database/together'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { problem } from '../../../base/problems/catalogue'
import { type AskedTimes, recordingOf } from '../../db/cards/activities'
import type { EnteredKey } from '../../db/keys/keys'
import { insertionOf } from '../../db/sessions/sessions'
import { findRecordingUnit, type RecordingUnit } from '../../db/units/units'
import { codesVersionOn } from '../codeLists/inForce'
import { readCodeLists } from '../codeLists/readCodeLists'
import type { Age, Gender } from '../codes'
import { refuseLocked } from '../locks/locks'
import { youthProblem } from '../problems'
import { refuseForgotten } from '../retention/forgotten'
import { count } from '../sessions/countSession'
import { judgeSession } from '../sessions/judgeSession'
import { normaliseSession, type Session, type SessionContent } from '../sessions/session'
import { checkStep } from '../units/training'
import { withCheckIn } from './checkedIn'

/** The unit that an activity is in, where something may be recorded there on its day. @throws not-found (404), not-trying-yet, period-locked or counts-forgotten (409) */
export async function findOpenPlace(write: WriteTx, at: AskedTimes): Promise<RecordingUnit> {
  const unit = await findRecordingUnit(write, at.unit, at.date)
  if (!unit) throw problem.notFound()
  checkStep(unit)
  await refuseForgotten(write, unit.municipality, [at.date])
  refuseLocked(at.date, unit.locked)
  return unit
}

/** What a card asked for, as a session to which nobody has come. */
export async function emptyActivity(
  read: ReadTx,
  { unit, group, date, start, end, endDate }: AskedTimes,
  { environment }: RecordingUnit,
): Promise<SessionContent> {
  const codes = codesVersionOn(await readCodeLists(read), date)
  return normaliseSession({
    ...{ unit, date, start, end, environment, codes, participants: { total: 0 } },
    ...(endDate ? { endDate } : {}),
    ...(group ? { form: 'group', group } : { form: 'open' }),
  } as z.output<typeof Session>)
}

/** What the clock and the unit say of it, in the words of the card. @throws invalid (422) */
export function judgeFirst(content: SessionContent, unit: RecordingUnit) {
  const time = judgeSession(content, unit)
  if (!('field' in time)) return time
  const field = ['end', 'endDate'].includes(time.field) ? 'endAt' : 'startAt'
  throw problem.invalid([{ ...time, field }])
}

/**
 * Records an activity with the first who came: that nobody has come yet is no record of nobody having come.
 * @param audit what is left of it in the audit
 * @returns how many have come; undefined where somebody else was the first in between
 * @throws not-found (404), not-trying-yet, period-locked, counts-forgotten or nothing-held (409), invalid (422)
 */
export async function recordFirst(
  write: WriteTx,
  key: EnteredKey,
  { municipality, session, asked }: { municipality: string; session: string; asked: AskedTimes },
  { who, audit }: { who: { age: Age; gender: Gender }; audit: Statement },
): Promise<number | undefined> {
  const unit = await findOpenPlace(write, asked)
  const content = withCheckIn(await emptyActivity(write, asked, unit), who)
  if (!content) throw youthProblem.nothingHeld()
  const made = { id: session, municipality, content, time: judgeFirst(content, unit), recordedBy: key.person }
  const { rows } = await insertionOf([made]).execute(write)
  if (!rows.length) return undefined
  const now = { ...made, version: 1, recordedAt: '', changedAt: '', deleted: false }
  await together(write, [...(unit.training ? [] : count(now)), recordingOf({ municipality, session }), audit])
  return content.participants ?? 0
}
