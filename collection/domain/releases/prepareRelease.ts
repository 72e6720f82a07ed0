import { leaveAudit } from '../../../base/audit/audit'
import type { WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import {
  countStood,
  findReleaseRow,
  insertRelease,
  type ReleaseRow,
  selectHeldVersions,
  selectOpenYears,
  type TakenYear,
  takeValues,
  updateRelease,
} from '../../db/releases/releases'
import { checkSubject } from '../definition/knownSubject'
import type { Subject } from '../subject'
import { releaseProblem } from './problems'
import type { Quality } from './quality'
import type { ReleaseNotes, ReleasePlan } from './release'

/**
 * Prepares a release: the approved values are copied as they stand at this moment, and its quality is counted. While a
 * round is open its answers go into a preliminary release alone, which says so; a final one takes closed rounds. What
 * registers say goes with the years of those rounds, and of other years only where the plan names them. It comes out when
 * its embargo ends; until then it may be reworded, put off or taken back.
 * @param example whether the figures are invented
 * @returns 201 when new, 200 when the same was sent before
 * @throws not-allowed (403), invalid (422) for an unknown subject, release-differs or nothing-to-release (409)
 */
export async function prepareRelease(
  write: WriteTx,
  person: Person | null,
  {
    id,
    plan,
    subjects,
    example,
  }: { id: string; plan: ReleasePlan; subjects: readonly Subject[]; example: boolean },
): Promise<{ status: 200 | 201; release: ReleaseRow }> {
  allow(person, 'collection.release.make', 'nation')
  const { subject, state, note, embargoUntil, imputation, breaks } = plan
  checkSubject(subjects, subject)
  const row = { id, subject, state, note, embargo_until: embargoUntil, example, prepared_by: person.id }
  const uncounted: Quality = { years: [], imputation, breaks }
  if (!(await insertRelease(write, row, uncounted))) return sameAsBefore(write, id, plan)

  const years = await takeValues(write, { ...row, registerYears: plan.registerYears })
  if (!years.length) throw releaseProblem.nothingToRelease()
  const [open, stood] = [await selectOpenYears(write, id), await countStood(write, id)]
  const made = await getRelease(write, id)
  await updateRelease(write, made, {
    quality: {
      ...uncounted,
      years: years.map((year) => ({ ...yearOf(year, open), ...stood.get(year.year) })),
      registerYears: await yearsOfRegistersAlone(write, id, years),
    },
  })
  await audit(write, person, id, 'prepared')
  return { status: 201, release: await getRelease(write, id) }
}

/**
 * Rewords a release or moves its embargo; what it holds stays as it was taken.
 * @throws not-allowed (403), not-found (404), release-closed (409), changed-meanwhile (412)
 */
export async function rewordRelease(
  write: WriteTx,
  person: Person | null,
  { id, ifMatch, notes }: { id: string; ifMatch: number | '*'; notes: ReleaseNotes },
): Promise<ReleaseRow> {
  allow(person, 'collection.release.make', 'nation')
  const release = await getOpenRelease(write, id)
  const { note, imputation, breaks, embargoUntil } = notes
  const quality = { ...release.quality, imputation, breaks }
  const version = ifMatch === '*' ? release.version : ifMatch
  if (!(await updateRelease(write, { id, version }, { note, quality, embargo_until: embargoUntil })))
    throw problem.changedMeanwhile()
  await audit(write, person, id, 'reworded')
  return getRelease(write, id)
}

/** Takes back a release that is not out yet. @throws not-allowed (403), not-found (404), release-closed (409), changed-meanwhile (412) */
export async function withdrawRelease(
  write: WriteTx,
  person: Person | null,
  { id, ifMatch }: { id: string; ifMatch: number | '*' },
): Promise<void> {
  allow(person, 'collection.release.make', 'nation')
  const release = await getOpenRelease(write, id)
  const version = ifMatch === '*' ? release.version : ifMatch
  if (!(await updateRelease(write, { id, version }, { withdrawn_at: new Date() })))
    throw problem.changedMeanwhile()
  await audit(write, person, id, 'withdrawn')
}

async function sameAsBefore(write: WriteTx, id: string, plan: ReleasePlan) {
  const release = await findReleaseRow(write, id)
  const said = (of: Pick<ReleasePlan, 'subject' | 'state' | 'note'>) =>
    JSON.stringify([of.subject, of.state, of.note.fi, of.note.sv, of.note.en])
  if (!release || said(release) !== said(plan)) throw releaseProblem.releaseDiffers()
  return { status: 200 as const, release }
}

async function getRelease(write: WriteTx, id: string): Promise<ReleaseRow> {
  const release = await findReleaseRow(write, id)
  if (!release) throw problem.notFound()
  return release
}

async function getOpenRelease(write: WriteTx, id: string): Promise<ReleaseRow> {
  const release = await getRelease(write, id)
  if (release.published_at || release.withdrawn_at) throw releaseProblem.releaseClosed()
  return release
}

/** The years that a release holds by the plan's choice, and not by a round. */
async function yearsOfRegistersAlone(write: WriteTx, id: string, answered: readonly TakenYear[]) {
  const held = new Set((await selectHeldVersions(write, id)).map(({ year }) => year))
  for (const { year } of answered) held.delete(year)
  return [...held].sort((a, b) => a - b)
}

const yearOf = ({ year, expected, answered, on_time, estimated }: TakenYear, open: ReadonlySet<number>) => ({
  ...{ year, expected, answered, estimated },
  onTime: on_time,
  stillOpen: open.has(year),
})

const audit = (write: WriteTx, person: Person, subject: string, action: string) =>
  leaveAudit(write, person, { action, kind: 'collection.release', subject })
