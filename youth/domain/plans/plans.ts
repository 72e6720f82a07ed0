import { changesBetween, leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { findGroup } from '../../db/groups/groups'
import {
  findPlan,
  insertPlan,
  type PlacedPlan,
  type PlanContent,
  type PlanRow,
  selectPlans,
  updatePlan,
} from '../../db/plans/plans'
import { findUnit } from '../../db/units/units'
import { allowWithin } from '../allowWithin'
import { checkCodes } from '../codeLists/checkCodes'
import { dateOf, dayNumber } from '../dayNumber'
import { formerOf, saveVersion } from '../saveVersion'
import { today } from '../times'
import { planProblem } from './problems'

export const dayBefore = (date: string) => dateOf(dayNumber(date) - 1)

/** The plans of a municipality or a unit, those that have ended among them. @throws not-allowed (403) */
export async function listPlans(
  read: ReadTx,
  person: Person | null,
  asked: { municipality: string; municipalities: readonly string[]; unit?: string | undefined },
): Promise<PlacedPlan[]> {
  allowWithin(person, 'youth.plan.read', asked)
  return selectPlans(read, asked)
}

type SavePlan = {
  municipality: string
  id: string
  content: PlanContent
  /** The plan that a new one goes on from: that one ends the day before. */
  follows: string | null
  ifMatch: number | '*' | null
}

/**
 * Makes a plan with an id of the sender's, or writes its next version. What a plan has meant by now stands: once it has
 * begun, only its words, its values and its end are corrected; other changes are a plan that follows.
 * @returns 201 when new, 200 when corrected or the same
 * @throws invalid (422), not-allowed (403), plan-taken or plan-has-begun (409), changed-meanwhile (412)
 */
export async function savePlan(
  write: WriteTx,
  person: Person | null,
  asked: SavePlan,
): Promise<{ status: 200 | 201; version: number }> {
  const { municipality, id, content, follows } = asked
  allow(person, 'youth.plan.write', { municipality })
  await checkPlace(write, municipality, content)
  await checkCodes(write, content)
  const saved = await saveVersion<PlanContent>({
    content,
    ifMatch: asked.ifMatch,
    find: () => findPlan(write, municipality, id),
    insert: async () => {
      if (follows) await endBefore(write, person, { municipality, id: follows }, content.first_day)
      return insertPlan(write, { municipality, id, ...content, follows })
    },
    update: (version, stored) => {
      checkPastStands(stored, content)
      return updatePlan(write, { municipality, id }, version, content)
    },
    taken: planProblem.planTaken,
  })
  if (saved.before !== undefined)
    await audit(write, person, asked, saved.before === null ? 'created' : 'corrected', saved.before, content)
  return { status: saved.status, version: saved.version }
}

/** Plans are for work: what is practised is not planned. @throws invalid (422) */
async function checkPlace(write: WriteTx, municipality: string, { unit, group_id }: PlanContent) {
  const found = await findUnit(write, unit)
  if (found?.municipality !== municipality)
    throw problem.invalid([{ field: 'unit', reason: 'youth:field.unknown-unit' }])
  if (found.training) throw planProblem.field('unit', 'training')
  if (group_id && !(await findGroup(write, municipality, group_id)))
    throw planProblem.field('group', 'unknown-group')
}

const schedule = [
  'unit',
  'group_id',
  'form',
  'weekdays',
  'every_weeks',
  'first_day',
  'start_time',
  'end_time',
] as const

/** @throws plan-has-begun (409); invalid (422) for an end in the past */
function checkPastStands(stored: PlanContent, content: PlanContent) {
  const now = today().toString()
  if (stored.first_day > now) return
  if (schedule.some((field) => JSON.stringify(stored[field]) !== JSON.stringify(content[field])))
    throw planProblem.planHasBegun()
  const ends = content.last_day !== stored.last_day && content.last_day !== null
  if (ends && (content.last_day ?? '') < dayBefore(now)) throw planProblem.field('until', 'past-end')
}

/** Ends the plan that another one goes on from. @throws invalid (422) where there is none to go on from */
async function endBefore(
  write: WriteTx,
  person: Person,
  place: { municipality: string; id: string },
  firstDay: string,
) {
  const former = await findPlan(write, place.municipality, place.id)
  if (!former) throw planProblem.field('follows', 'unknown-plan')
  if (firstDay < former.first_day) throw planProblem.field('from', 'before-former')
  await end(write, person, former, dayBefore(firstDay))
}

/**
 * Ends a plan: from today on it means nothing. What it has meant stands; one that has not begun is gone.
 * @throws not-found (404), not-allowed (403), changed-meanwhile (412)
 */
export async function endPlan(
  write: WriteTx,
  person: Person | null,
  asked: { municipality: string; id: string; ifMatch: number | '*' },
): Promise<void> {
  allow(person, 'youth.plan.write', asked)
  const stored = await findPlan(write, asked.municipality, asked.id)
  if (!stored) throw problem.notFound()
  if (asked.ifMatch !== '*' && asked.ifMatch !== stored.version) throw problem.changedMeanwhile()
  await end(write, person, stored, dayBefore(today().toString()))
}

async function end(write: WriteTx, person: Person, stored: PlanRow, lastDay: string) {
  const earliest = dayBefore(stored.first_day)
  const last_day = lastDay < earliest ? earliest : lastDay
  if (stored.last_day !== null && stored.last_day <= last_day) return
  if (!(await updatePlan(write, stored, stored.version, { last_day }))) throw problem.changedMeanwhile()
  const { last_day: before, unit } = stored
  await audit(write, person, stored, 'ended', { last_day: before, unit }, { last_day, unit })
}

async function audit(
  write: WriteTx,
  person: Person,
  { municipality, id }: { municipality: string; id: string },
  action: string,
  before: Partial<PlanContent> | null,
  content: Partial<PlanContent> & { unit: string },
) {
  await leaveAudit(write, person, {
    action,
    kind: 'youth.plan',
    subject: id,
    municipality,
    unit: content.unit,
    changes: changesBetween(formerOf(content, before), content),
  })
}
