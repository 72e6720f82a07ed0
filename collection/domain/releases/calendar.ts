import { type Changes, changesBetween, leaveAudit } from '../../../base/audit/audit'
import type { WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import {
  findPlanned,
  insertPlanned,
  type PlannedContent,
  type PlannedRow,
  selectCalendar,
  updatePlanned,
} from '../../db/releases/calendar'
import { checkSubject } from '../definition/knownSubject'
import type { Subject } from '../subject'
import { releaseProblem } from './problems'

/** The publication calendar of a subject, for everyone. */
export const listCalendar = selectCalendar

/**
 * Puts a release into the publication calendar with an id of the sender's, or changes it with If-Match.
 * @throws not-allowed (403), invalid (422), not-found (404), release-differs (409), changed-meanwhile (412)
 */
export async function planRelease(
  write: WriteTx,
  person: Person | null,
  asked: { id: string; ifMatch: number | '*' | null; content: PlannedContent; subjects: readonly Subject[] },
): Promise<{ status: 200 | 201; planned: PlannedRow }> {
  allow(person, 'collection.release.make', 'nation')
  const { id, ifMatch, content } = asked
  checkSubject(asked.subjects, content.subject)
  if (ifMatch === null && (await insertPlanned(write, id, content))) {
    await audit(write, person, id, 'created', {})
    return { status: 201, planned: await getPlanned(write, id) }
  }
  const stored = await getPlanned(write, id)
  const changes = changesBetween(contentOf(stored), content)
  if (!Object.keys(changes).length) return { status: 200, planned: stored }
  if (ifMatch === null) throw releaseProblem.releaseDiffers()
  if (!(await updatePlanned(write, id, ifMatch === '*' ? stored.version : ifMatch, content)))
    throw problem.changedMeanwhile()
  await audit(write, person, id, 'corrected', changes)
  return { status: 200, planned: await getPlanned(write, id) }
}

async function getPlanned(write: WriteTx, id: string): Promise<PlannedRow> {
  const planned = await findPlanned(write, id)
  if (!planned) throw problem.notFound()
  return planned
}

const contentOf = ({ subject, day, state, cancelled, name }: PlannedRow): PlannedContent => ({
  ...{ subject, day, state, cancelled, name },
})

const audit = (write: WriteTx, person: Person, subject: string, action: string, changes: Changes) =>
  leaveAudit(write, person, { action, kind: 'collection.planned-release', subject, changes })
