import { sql } from 'kysely'
import { auditOf } from '../../../base/audit/audit'
import { together } from '../../../base/database/together'
import type { WriteTx } from '../../../base/database/transaction'
import { problem } from '../../../base/problems/catalogue'
import { findActivity } from '../../db/cards/activities'
import type { EnteredKey } from '../../db/keys/keys'
import { holdSession, updateSession } from '../../db/sessions/sessions'
import { findUnit } from '../../db/units/units'
import type { Age, Gender } from '../codes'
import { refuseInLockedMonth } from '../locks/locks'
import { youthProblem } from '../problems'
import { refuseForgotten } from '../retention/forgotten'
import { count } from '../sessions/countSession'
import { withCheckIn } from './checkedIn'
import { recordFirst } from './firstCome'

/**
 * Counts one who came, in the session behind an activity and in its month, all or nothing; the first makes it a session. It
 * is held meanwhile, so that of many who come at once each is counted.
 * @returns how many have come
 * @throws not-found (404), session-deleted (410), nothing-held, not-trying-yet, period-locked or counts-forgotten (409)
 */
export async function checkIn(
  write: WriteTx,
  key: EnteredKey,
  { activity, ...who }: { activity: number; age: Age; gender: Gender },
): Promise<number> {
  const place = await findActivity(write, activity)
  if (!place) throw problem.notFound()
  if (place.asked) {
    const { municipality, session, asked } = place
    const audit = firstOf(key, { municipality, id: session, unit: asked.unit })
    const come = await recordFirst(write, key, { municipality, session, asked }, { who, audit })
    if (come !== undefined) return come
  }
  const stored = await holdSession(write, place, place.session)
  if (!stored) throw problem.notFound()
  if (stored.deleted) throw youthProblem.sessionDeleted()
  const content = withCheckIn(stored.content, who)
  if (!content) throw youthProblem.nothingHeld()

  const unit = await findUnit(write, content.unit)
  const { municipality, time, id } = stored
  await refuseForgotten(write, municipality, [content.date])
  // An opening of a locked session is for whoever asked for it, not for a card that still counts.
  if (!unit?.training) await refuseInLockedMonth(write, { municipality, days: [content.date] })
  const corrected = await updateSession(write, stored, { municipality, content, time })
  const counted = unit?.training ? [] : count(corrected, stored)
  await together(write, [...counted, firstOf(key, { municipality, id, unit: content.unit })])
  return content.participants ?? 0
}

/** That a key counts in a session is told once: when each of them came is nobody's to know. */
const firstOf = (
  key: EnteredKey,
  { id, municipality, unit }: { id: string; municipality: string; unit: string },
) =>
  auditOf(
    { id: key.person },
    [
      {
        action: 'counted-by-card',
        kind: 'youth.session',
        subject: id,
        municipality,
        unit,
        changes: { key: [null, key.id] },
      },
    ],
    sql<boolean>`not exists (select from base.audit former where former.kind = 'youth.session'
      and former.subject = ${id} and former.action = 'counted-by-card'
      and former.changes -> 'key' ->> 1 = ${key.id})`,
  )
