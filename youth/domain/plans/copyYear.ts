import type { GroupRow } from '../../db/groups/groups'
import type { PlacedPlan, PlanRow } from '../../db/plans/plans'
import { idFrom } from '../idFrom'
import { yearOn } from './yearOn'

/** What a year takes over from the one before. */
export type YearCopy = {
  plans: PlanRow[]
  groups: GroupRow[]
  /** Plans without an end, which go on by themselves. */
  goingOn: number
}

/**
 * What of the plans and groups that began in the year before would be there again in a year: with their weekdays, a
 * year later. Ids follow from the former ones, so that what has been copied is not copied twice.
 */
export function copyOfYear(plans: readonly PlacedPlan[], groups: readonly GroupRow[], to: number): YearCopy {
  const began = (date: string | null) => date?.startsWith(`${to - 1}-`) ?? false
  const isThere = new Set([...plans, ...groups].map(({ id }) => id))
  const groupCopies = groups
    .filter(({ starts_on, ends_on }) => ends_on !== null && began(starts_on))
    .map((group) => copiedGroup(group, to))
  const copied = new Map(groupCopies.map(({ former, copy }) => [former, copy.id]))
  const planCopies = plans
    .filter(({ first_day, last_day }) => began(first_day) && last_day !== null)
    .filter(({ first_day, closed_on }) => closed_on === null || closed_on >= yearOn(first_day, to)(first_day))
    .map((plan) => copiedPlan(plan, to, copied))
  return {
    plans: planCopies.filter(({ id }) => !isThere.has(id)),
    groups: groupCopies.map(({ copy }) => copy).filter(({ id }) => !isThere.has(id)),
    goingOn: plans.filter(({ last_day }) => last_day === null).length,
  }
}

function copiedGroup(group: GroupRow, to: number) {
  const moved = yearOn(group.starts_on ?? '', to)
  const copy: GroupRow = {
    ...group,
    id: idFrom('copied group', group.id, to),
    version: 1,
    starts_on: group.starts_on && moved(group.starts_on),
    ends_on: group.ends_on && moved(group.ends_on),
    // Who belongs to it this year is not known yet.
    members: null,
    follows: group.id,
  }
  return { former: group.id, copy }
}

function copiedPlan(plan: PlacedPlan, to: number, groups: ReadonlyMap<string, string>): PlanRow {
  const { opened_on: _, closed_on: __, unit_environment: ___, ...row } = plan
  const moved = yearOn(plan.first_day, to)
  return {
    ...row,
    id: idFrom('copied plan', plan.id, to),
    version: 1,
    group_id: plan.group_id && (groups.get(plan.group_id) ?? plan.group_id),
    first_day: moved(plan.first_day),
    last_day: plan.last_day && moved(plan.last_day),
    follows: null,
  }
}
