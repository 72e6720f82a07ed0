import { leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { insertGroup, selectGroups } from '../../db/groups/groups'
import {
  findOpening,
  insertOpening,
  lockHours,
  type OpeningRow,
  selectOpenings,
  updateOpening,
} from '../../db/openings/openings'
import { findPlan, insertPlan, type PlanRow, selectPlans, updatePlan } from '../../db/plans/plans'
import { selectUnits } from '../../db/units/units'
import { copyOfHours } from '../openings/copyHours'
import { today } from '../times'
import { copyOfYear, type YearCopy } from './copyYear'

type Asked = { municipality: string; municipalities: readonly string[]; year: number }

/** What would be made if the year before were copied. @throws not-allowed (403) */
export async function previewCopy(
  read: ReadTx,
  person: Person | null,
  asked: Asked,
): Promise<YearCopy & { openings: OpeningRow[] }> {
  allow(person, 'youth.plan.write', { municipality: asked.municipality })
  const plans = await selectPlans(read, asked)
  const groups = await selectGroups(read, asked.municipalities)
  return { ...copyOfYear(plans, groups, asked.year), openings: await copyOfOpenings(read, asked) }
}

async function copyOfOpenings(read: ReadTx, { municipalities, year }: Asked): Promise<OpeningRow[]> {
  const units = await selectUnits(read, municipalities)
  const closedOn = (unit: string) => units.find(({ id }) => id === unit)?.closed_on ?? null
  const openings = await selectOpenings(read, { municipalities })
  return copyOfHours(openings, { to: year, today: today().toString(), closedOn })
}

/**
 * Makes what was chosen of the preview; what has been made since is left as it is.
 * @param asked.chosen the ids that the preview gave
 * @returns how many plans, groups and opening hours are new
 * @throws not-allowed (403)
 */
export async function copyYear(
  write: WriteTx,
  person: Person | null,
  asked: Asked & { chosen: ReadonlySet<string> },
): Promise<{ plans: number; groups: number; openings: number }> {
  allow(person, 'youth.plan.write', { municipality: asked.municipality })
  await lockHours(write, asked)
  const copy = await previewCopy(write, person, asked)
  const groups = copy.groups.filter(({ id }) => asked.chosen.has(id))
  const left = new Set(copy.groups.map(({ id }) => id).filter((id) => !asked.chosen.has(id)))
  const plans = copy.plans
    .filter(({ id }) => asked.chosen.has(id))
    .map((plan) => (plan.group_id && left.has(plan.group_id) ? { ...plan, group_id: null } : plan))
  let [madePlans, madeGroups, madeOpenings] = [0, 0, 0]
  for (const group of groups) {
    if (!(await insertGroup(write, group))) continue
    madeGroups++
    await audit(write, person, 'youth.group', group)
  }
  for (const plan of plans) {
    if (!(await addPlan(write, plan))) continue
    madePlans++
    await audit(write, person, 'youth.plan', plan)
  }
  const openings = copy.openings.filter(({ id }) => asked.chosen.has(id))
  if (openings.length) allow(person, 'youth.unit.write', { municipality: asked.municipality })
  for (const opening of openings) {
    if (!(await addOpening(write, opening))) continue
    madeOpenings++
    await audit(write, person, 'youth.opening', opening)
  }
  return { plans: madePlans, groups: madeGroups, openings: madeOpenings }
}

/** A copy that was ended before it began comes back when it is chosen again. */
async function addPlan(write: WriteTx, copy: PlanRow): Promise<boolean> {
  if (await insertPlan(write, copy)) return true
  const { municipality, id, version: _, follows: __, ...content } = copy
  const stored = await findPlan(write, municipality, id)
  const wasNeverInForce = stored?.last_day && stored.last_day < stored.first_day
  return wasNeverInForce ? updatePlan(write, { municipality, id }, stored.version, content) : false
}

/** Hours that were removed come back when they are chosen again. */
async function addOpening(write: WriteTx, copy: OpeningRow): Promise<boolean> {
  if (await insertOpening(write, copy)) return true
  const stored = await findOpening(write, copy)
  return Boolean(stored?.removed_at) && updateOpening(write, copy, stored?.version ?? 0, copy)
}

const audit = (
  write: WriteTx,
  person: Person,
  kind: string,
  { id, municipality, unit }: { id: string; municipality: string; unit: string },
) => leaveAudit(write, person, { action: 'copied', kind, subject: id, municipality, unit })
