import { leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import {
  countUnlockings,
  findLockedDays,
  holdMonths,
  insertLock,
  insertUnlocking,
  isUnlocked,
  openLock,
  selectLocks,
} from '../../db/locks/locks'
import { findPlaceOfSession, findSession } from '../../db/sessions/sessions'
import { allowThere } from '../allowThere'
import { youthProblem } from '../problems'
import { today } from '../times'

/** A municipality and those that have become part of it: a month is locked for all of them. */
type Where = { municipality: string; municipalities: readonly string[] }

/** How the months of a year stand. */
export type LockedMonth = {
  month: string
  lockedAt: string | null
  lockedBy: string | null
  /** Sessions that are open for one correction, and those that were changed after locking. */
  opened: number
  corrected: number
}

/**
 * The twelve months of a year: locked or not, and what was changed after.
 * @throws not-allowed (403)
 */
export async function listMonths(
  read: ReadTx,
  person: Person | null,
  { municipality, municipalities, year }: Where & { year: number },
): Promise<LockedMonth[]> {
  allowThere(person, 'youth.lock.read', municipality)
  const locks = await selectLocks(read, municipality, year)
  const changed = await countUnlockings(read, municipalities, year)
  return Array.from({ length: 12 }, (_, number) => {
    const month = `${year}-${String(number + 1).padStart(2, '0')}`
    const lock = locks.find((one) => one.month === month)
    return {
      month,
      lockedAt: lock?.lockedAt ?? null,
      lockedBy: lock?.lockedBy ?? null,
      ...(changed.get(month) ?? { opened: 0, corrected: 0 }),
    }
  })
}

/**
 * Locks a month that is over, after the manager's check; what is being written is let through first. Again, it is
 * locked as it was.
 * @throws not-allowed (403), month-not-over (409)
 */
export async function lockMonth(
  write: WriteTx,
  person: Person | null,
  { municipality, municipalities, month }: Where & { month: string },
): Promise<void> {
  allow(person, 'youth.lock.write', { municipality })
  if (month >= today().toString().slice(0, 7)) throw youthProblem.monthNotOver()
  for (const place of municipalities) {
    await holdMonths(write, place)
    if (await insertLock(write, { municipality: place, month, by: person.id }))
      await audit(write, person, place, month, 'locked')
  }
}

/**
 * Opens a whole month again, with a reason that stays in the municipality.
 * @throws not-allowed (403)
 */
export async function openMonth(
  write: WriteTx,
  person: Person | null,
  { municipality, municipalities, month, reason }: Where & { month: string; reason: string },
): Promise<void> {
  allow(person, 'youth.lock.write', { municipality })
  for (const place of municipalities) {
    if (await openLock(write, { municipality: place, month, by: person.id, reason }))
      await audit(write, person, place, month, 'opened')
  }
}

/**
 * Opens one session of a locked month for one correction or deletion.
 * @throws not-found (404), not-allowed (403), not-locked (409)
 */
export async function unlockSession(
  write: WriteTx,
  person: Person | null,
  { id, reason }: { id: string; reason: string },
): Promise<void> {
  allow(person, 'youth.lock.write', 'anywhere')
  const place = await findPlaceOfSession(write, id)
  if (!place) throw problem.notFound()
  allow(person, 'youth.lock.write', place)
  const stored = await findSession(write, place, id)
  if (!stored) throw problem.notFound()
  if (stored.deleted) throw youthProblem.sessionDeleted()
  const { municipality, content } = stored
  const locked = await findLockedDays(write, municipality, [content.date])
  if (!locked.size) throw youthProblem.notLocked()
  const opened = { municipality, session: id, unit: content.unit, date: content.date, by: person.id, reason }
  if (!(await insertUnlocking(write, opened))) return
  await leaveAudit(write, person, {
    action: 'unlocked',
    kind: 'youth.session',
    subject: id,
    municipality,
    unit: content.unit,
    changes: { reason: 'changed' },
  })
}

/** Whether a session lies in a locked month, and whether it is open for one correction. */
export async function findSessionLock(
  read: ReadTx,
  session: { id: string; municipality: string; date: string },
): Promise<{ locked: boolean; open: boolean }> {
  const locks = await selectLocks(read, session.municipality, Number(session.date.slice(0, 4)))
  const locked = locks.some(({ month }) => month === session.date.slice(0, 7))
  return { locked, open: locked && (await isUnlocked(read, session.municipality, session.id)) }
}

const audit = (write: WriteTx, person: Person, municipality: string, month: string, action: string) =>
  leaveAudit(write, person, { action, kind: 'youth.lock', subject: `${municipality} ${month}`, municipality })
