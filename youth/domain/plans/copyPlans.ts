import { auditOf } from '../../../base/audit/audit'
import { together } from '../../../base/database/together'
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
  const openings = copy.openings.filter(({ id }) => asked.chosen.has(id))
  if (openings.length) allow(person, 'youth.unit.write', { municipality: asked.municipality })
  const made = {
    'youth.group': await added(groups, (group) => insertGroup(write, group)),
    'youth.plan': await added(plans, (plan) => addPlan(write, plan)),
    'youth.opening': await added(openings, (opening) => addOpening(write, opening)),
  }
  const entries = Object.entries(made).flatMap(([kind, copies]) =>
    copies.map(({ id, municipality, unit }) => ({ action: 'copied', kind, subject: id, municipality, unit })),
  )
  if (entries.length) await together(write, [auditOf(person, entries)])
  return {
    plans: made['youth.plan'].length,
    groups: made['youth.group'].length,
    openings: made['youth.opening'].length,
  }
}

/** Those of some copies that are new, each added in its turn. */
async function added<T>(copies: readonly T[], add: (copy: T) => Promise<boolean>): Promise<T[]> {
  const made: T[] = []
  for (const copy of copies) if (await add(copy)) made.push(copy)
  return made
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
