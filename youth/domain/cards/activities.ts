import { leaveAudit } from '../../../base/audit/audit'
import type { WriteTx } from '../../../base/database/transaction'
import { problem } from '../../../base/problems/catalogue'
import {
  type ActivityRow,
  findNumber,
  forgetActivities,
  insertActivity,
  selectActivities,
} from '../../db/cards/activities'
import { type CardGroupRow, findCardGroup } from '../../db/cards/groups'
import type { EnteredKey } from '../../db/keys/keys'
import { findPlaceOfSession } from '../../db/sessions/sessions'
import { idFrom } from '../idFrom'
import { youthProblem } from '../problems'
import { emptyActivity, findOpenPlace, judgeFirst } from './firstCome'
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
 * Keeps what a card asks for, in the place or the group, until the first has checked in and it is a session. Its id follows
 * from where it is, the day and the title, so that phones that ask at once get one.
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

  const at = { unit: place, group, endDate: null, ...times }
  const unit = await findOpenPlace(write, at)
  judgeFirst(await emptyActivity(write, at, unit), unit)
  if (await findPlaceOfSession(write, id)) throw youthProblem.sessionDeleted()
  await forgetActivities(write)
  const { municipality } = unit
  const number = await insertActivity(write, { municipality, session: id, title: asked.title, ...at })
  if (number === undefined) {
    const made = await findNumber(write, id)
    if (made === undefined) throw problem.busy()
    return { status: 200, number: made }
  }
  await leaveAudit(
    write,
    { id: key.person },
    {
      ...{ action: 'created-by-card', kind: 'youth.session', subject: id, municipality, unit: unit.id },
      changes: { key: [null, key.id] },
    },
  )
  return { status: 201, number }
}
