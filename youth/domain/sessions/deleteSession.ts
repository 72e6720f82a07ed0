import { auditOf, type Changes } from '../../../base/audit/audit'
import type { WriteTx } from '../../../base/database/transaction'
import { acceptOnce } from '../../../base/intake/intake'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { burySession, findPlaceOfSession, holdSession } from '../../db/sessions/sessions'
import { puttingAsideOf } from '../../db/tally/arrivals'
import { findUnit } from '../../db/units/units'
import { refuseInLockedMonth } from '../locks/locks'
import { youthProblem } from '../problems'
import { refuseForgotten } from '../retention/forgotten'
import { count } from './countSession'
import { describeSession } from './describeSession'

/**
 * Deletes a session: its counts leave the months, its words are erased, and a tombstone keeps the id from
 * being recorded again by a phone that resends.
 * @throws not-found (404), not-allowed (403), period-locked or counts-forgotten (409), session-changed (412), session-deleted (410)
 */
export async function deleteSession(
  write: WriteTx,
  person: Person | null,
  asked: { id: string; ifMatch: number | '*'; key: string | undefined },
): Promise<void> {
  allow(person, 'youth.session.write', 'anywhere')
  const place = await findPlaceOfSession(write, asked.id)
  if (!place) throw problem.notFound()
  allow(person, 'youth.session.write', place)

  await acceptOnce<null>(write, person, asked.key, { delete: asked.id, ifMatch: asked.ifMatch }, async () => {
    const stored = await holdSession(write, place, asked.id)
    if (!stored) throw problem.notFound()
    if (stored.deleted) throw youthProblem.sessionDeleted()
    if (asked.ifMatch !== '*' && asked.ifMatch !== stored.version)
      throw youthProblem.sessionChanged(describeSession(stored, person))
    await refuseForgotten(write, stored.municipality, [stored.content.date])
    const unit = await findUnit(write, stored.content.unit)
    if (!unit?.training) {
      const { municipality, id } = stored
      await refuseInLockedMonth(write, { municipality, days: [stored.content.date], session: id })
    }
    await burySession(write, stored)
    const entry = {
      action: 'deleted',
      kind: 'youth.session',
      subject: stored.id,
      municipality: stored.municipality,
      unit: stored.content.unit,
      changes: { participants: [stored.content.participants, null] } as Changes,
    }
    const counted = unit?.training ? [] : count(null, stored)
    return {
      status: 204,
      answer: null,
      writes: [...counted, puttingAsideOf(asked.id, null), auditOf(person, [entry])],
    }
  })
}
