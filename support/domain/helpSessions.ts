import { leaveAudit } from '../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../base/database/transaction'
import { allow } from '../../base/people/domain/allow'
import type { Person } from '../../base/people/domain/person'
import { problem } from '../../base/problems/catalogue'
import {
  findHelpSession,
  type HelpSessionContent,
  type HelpSessionRow,
  insertHelpSession,
  selectPast,
  selectUpcoming,
  updateHelpSession,
} from '../db/helpSessions'
import { supportProblem } from './problems'
import { instantOf } from './times'

export type Announced = Omit<HelpSessionContent, 'starts_at' | 'ends_at'>

/** The calendar for everyone: what is ahead, the next first, and what has been, the last first. */
export async function listHelpSessions(
  read: ReadTx,
): Promise<{ upcoming: HelpSessionRow[]; past: HelpSessionRow[] }> {
  return { upcoming: await selectUpcoming(read), past: await selectPast(read) }
}

/** @throws not-found (404) */
export async function getHelpSession(read: ReadTx, id: string): Promise<HelpSessionRow> {
  const found = await findHelpSession(read, id)
  if (!found) throw problem.notFound()
  return found
}

/**
 * Announces a help session with an id of the sender's, or corrects it with If-Match. One that will not be held is
 * cancelled and stays in the calendar: whoever subscribed should see it.
 * @returns 201 when new, 200 when corrected or the same
 * @throws not-allowed (403), already-sent (409), changed-meanwhile (412); invalid (422) for times that cannot be
 */
export async function saveHelpSession(
  write: WriteTx,
  person: Person | null,
  asked: { id: string; announced: Announced; ifMatch: number | '*' | null },
): Promise<{ status: 200 | 201; version: number }> {
  allow(person, 'support.publish', 'nation')
  const { id, announced, ifMatch } = asked
  const content = { ...announced, ...placedInTime(announced) }
  const audit = (action: string, changed: string[]) =>
    leaveAudit(write, person, {
      action,
      kind: 'support.help_session',
      subject: id,
      changes: Object.fromEntries(changed.map((field) => [field, 'changed'])),
    })
  if (ifMatch === null && (await insertHelpSession(write, id, content))) {
    await audit('created', [])
    return { status: 201, version: 1 }
  }
  const stored = await getHelpSession(write, id)
  const fields = Object.keys(announced) as (keyof Announced)[]
  const changed = fields.filter((field) => stored[field] !== announced[field])
  if (!changed.length) return { status: 200, version: stored.version }
  if (ifMatch === null) throw supportProblem.alreadySent()
  const version = ifMatch === '*' ? stored.version : ifMatch
  if (!(await updateHelpSession(write, id, version, content))) throw problem.changedMeanwhile()
  await audit(announced.cancelled && !stored.cancelled ? 'cancelled' : 'corrected', changed)
  return { status: 200, version: version + 1 }
}

function placedInTime({ date, start_time, end_time }: Announced): { starts_at: Date; ends_at: Date } {
  const starts_at = instantOf(date, start_time)
  const ends_at = instantOf(date, end_time)
  if (!starts_at) throw problem.invalid([{ field: 'start', reason: 'support:field.skipped-hour' }])
  if (!ends_at) throw problem.invalid([{ field: 'end', reason: 'support:field.skipped-hour' }])
  if (ends_at <= starts_at)
    throw problem.invalid([{ field: 'end', reason: 'support:field.end-before-start' }])
  return { starts_at, ends_at }
}
