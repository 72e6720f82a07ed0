import type * as z from 'zod/mini'
import { auditOf } from '../../../base/audit/audit'
import { together } from '../../../base/database/together'
import type { WriteTx } from '../../../base/database/transaction'
import { problem } from '../../../base/problems/catalogue'
import { type ActivityRow, findNumber, insertActivity, selectActivities } from '../../db/cards/activities'
import { type CardGroupRow, findCardGroup } from '../../db/cards/groups'
import type { EnteredKey } from '../../db/keys/keys'
import { insertionOf, type NewSession } from '../../db/sessions/sessions'
import { findRecordingUnit, type RecordingUnit } from '../../db/units/units'
import { codesVersionOn } from '../codeLists/inForce'
import { readCodeLists } from '../codeLists/readCodeLists'
import { idFrom } from '../idFrom'
import { refuseLocked } from '../locks/locks'
import { youthProblem } from '../problems'
import { refuseForgotten } from '../retention/forgotten'
import { count } from '../sessions/countSession'
import { judgeSession } from '../sessions/judgeSession'
import { normaliseSession, type Session } from '../sessions/session'
import { checkStep } from '../units/training'
import { isReversed, timesOf } from './moments'

/** What a card asks to be there tonight. */
export type AskedActivity = { group: number; title: string; startAt: string; endAt: string }

/** The place or group that a card knows by a number. @throws not-found (404), also for one of another municipality */
export async function getGroup(write: WriteTx, number: number): Promise<CardGroupRow> {
  const group = await findCardGroup(write, number)
  if (!group) throw problem.notFound()
  return group
}

/** What cards made for a day. */
export const listActivities = (
  write: WriteTx,
  asked: { municipalities: readonly string[]; date: string },
): Promise<ActivityRow[]> => selectActivities(write, asked)

/**
 * Makes what a card asks for, as a session of the place or the group to which nobody has come yet. Its id follows from where
 * it is, the day and the title, so that phones that ask at once get one.
 * @returns 201 where it is new, 200 where it was there, and its number
 * @throws not-found (404), invalid (422), not-trying-yet, period-locked or counts-forgotten (409), session-deleted (410)
 */
export async function makeActivity(
  write: WriteTx,
  key: EnteredKey,
  asked: AskedActivity,
): Promise<{ status: 200 | 201; number: number }> {
  const { unit: place, group } = await getGroup(write, asked.group)
  if (isReversed(asked)) throw problem.invalid([{ field: 'endAt', reason: 'youth:field.end-before-start' }])
  const times = timesOf(asked)
  const id = idFrom('card', group ?? place, times.date, asked.title)
  const known = await findNumber(write, id)
  if (known !== undefined) return { status: 200, number: known }

  const unit = await findRecordingUnit(write, place, times.date)
  if (!unit) throw problem.notFound()
  checkStep(unit)
  await refuseForgotten(write, unit.municipality, [times.date])
  refuseLocked(times.date, unit.locked)
  const codes = codesVersionOn(await readCodeLists(write), times.date)
  const made = sessionOf({ unit, group, codes }, id, key, times)
  const { rows } = await insertionOf([made]).execute(write)
  if (!rows.length) {
    // Another phone made it in between, or somebody deleted it since.
    const number = await findNumber(write, id)
    if (number === undefined) throw youthProblem.sessionDeleted()
    return { status: 200, number }
  }
  const entry = {
    action: 'created-by-card',
    kind: 'youth.session',
    subject: id,
    municipality: unit.municipality,
  }
  await together(write, [
    ...(unit.training ? [] : count({ ...made, version: 1, recordedAt: '', changedAt: '', deleted: false })),
    auditOf({ id: key.person }, [{ ...entry, unit: unit.id, changes: { key: [null, key.id] } }]),
  ])
  const { municipality } = unit
  return {
    status: 201,
    number: await insertActivity(write, { municipality, session: id, title: asked.title }),
  }
}

/** @throws invalid (422) */
function sessionOf(
  { unit, group, codes }: { unit: RecordingUnit; group: string | null; codes: string },
  id: string,
  key: EnteredKey,
  times: ReturnType<typeof timesOf>,
): NewSession {
  const content = normaliseSession({
    ...times,
    unit: unit.id,
    ...(group ? { form: 'group', group } : { form: 'open' }),
    environment: unit.environment,
    participants: { total: 0 },
    codes,
  } as z.output<typeof Session>)
  const time = judgeSession(content, unit)
  if ('field' in time) {
    const field = ['end', 'endDate'].includes(time.field) ? 'endAt' : 'startAt'
    throw problem.invalid([{ ...time, field }])
  }
  return { id, municipality: unit.municipality, content, time, recordedBy: key.person }
}
