import type { ReadTx } from '../../../base/database/transaction'
import type { Person } from '../../../base/people/domain/person'
import { selectCounting, selectPlannedSessions } from '../../db/plans/plannedSessions'
import { type PlacedPlan, selectPlans } from '../../db/plans/plans'
import { selectForgotten } from '../../db/retention/retention'
import { allowWithin } from '../allowWithin'
import { readBreaks } from '../breaks/readBreaks'
import { dateOf, dayNumber } from '../dayNumber'
import { nowLocal } from '../times'
import { checkPeriod } from './checkPeriod'
import { type Completeness, completenessOf } from './completeness'
import { type Occurrence, occurrences, type PlanRule } from './occurrences'
import { nextSessionId } from './plannedSessionId'
import { type StatedOccurrence, stateOccurrences } from './states'

/** How many days around a period its sessions may have been moved from. */
const around = 31

export type Planned = PlanRule & {
  group: string | null
  form: string
  environment: string
  name: { fi: string; sv: string } | null
  tags: string[]
  youthPart: string | null
  staffCount: number | null
}
export type PlannedSession = StatedOccurrence<Planned>

type Asked = {
  municipality: string
  municipalities: readonly string[]
  unit?: string | undefined
  from: string
  to: string
}

/**
 * The planned sessions between two days, both included, and what became of each.
 * @throws not-allowed (403); invalid (422) for a period reversed or too long
 */
export async function listOccurrences(
  read: ReadTx,
  person: Person | null,
  asked: Asked,
): Promise<PlannedSession[]> {
  allowWithin(person, 'youth.plan.read', asked)
  checkPeriod(asked)
  return (await readPlanned(read, asked)).sessions
}

/**
 * How much of what was planned between two days was recorded, unit by unit and month by month: a figure, and for those
 * who read figures.
 * @throws as `listOccurrences`
 */
export async function listCompleteness(
  read: ReadTx,
  person: Person | null,
  asked: Asked,
): Promise<Completeness[]> {
  allowWithin(person, 'youth.summary.read', asked)
  checkPeriod(asked)
  return completenessOf((await readPlanned(read, asked)).sessions)
}

/**
 * Planned sessions with the rules that they follow from. Of the days whose sessions are gone nothing is said: what was
 * recorded then is not known any more, so that nothing of it is missing. Permission is the caller's.
 */
export async function readPlanned(
  read: ReadTx,
  asked: Omit<Asked, 'municipality'>,
): Promise<{ plans: Planned[]; sessions: PlannedSession[] }> {
  const rows = await selectPlans(read, asked)
  const plans = rows.map(planOf)
  if (!plans.length) return { plans, sessions: [] }
  const gone = await selectForgotten(read, asked.municipalities)
  const goneOf = new Map(rows.map(({ id, municipality }) => [id, gone.get(municipality) ?? '']))
  const wide = { from: shift(asked.from, -around), to: shift(asked.to, around) }
  const breaks = await readBreaks(read, { ...asked, ...wide })
  const all = occurrences(plans, breaks, wide.from, wide.to)
  const isAsked = ({ date, plan }: Occurrence) =>
    date >= asked.from && date <= asked.to && date >= (goneOf.get(plan.id) ?? '')
  const { planned, recorded } = await recordedOf(read, asked, all.filter(isAsked))
  const known = new Set(all.filter((one) => !isAsked(one)).map(({ session }) => session))
  const ids = planned.map(({ session }) => session)
  const counting = await selectCounting(read, { ...asked, ids })
  return { plans, sessions: stateOccurrences(planned, recorded, nowLocal(), { counting, known }) }
}

/** Planned sessions with what was recorded; where one was deleted, the next id stands in its place. */
async function recordedOf(
  read: ReadTx,
  asked: Omit<Asked, 'municipality'>,
  first: readonly Occurrence<Planned>[],
) {
  let planned = first
  for (;;) {
    const ids = planned.map(({ session }) => session)
    const found = await selectPlannedSessions(read, { ...asked, ids })
    const deleted = new Set(found.filter((one) => one.deleted).map(({ id }) => id))
    const isDeleted = ({ session }: Occurrence) => deleted.has(session)
    if (!planned.some(isDeleted)) return { planned, recorded: found.filter((one) => !one.deleted) }
    planned = planned.map((one) => (isDeleted(one) ? { ...one, session: nextSessionId(one.session) } : one))
  }
}

const shift = (date: string, days: number) => dateOf(dayNumber(date) + days)

export const planOf = (row: PlacedPlan): Planned => ({
  id: row.id,
  unit: row.unit,
  weekdays: row.weekdays,
  everyWeeks: row.every_weeks,
  firstDay: row.first_day,
  lastDay: row.last_day,
  start: row.start_time,
  end: row.end_time,
  openedOn: row.opened_on,
  closedOn: row.closed_on,
  group: row.group_id,
  form: row.form,
  environment: row.environment ?? row.unit_environment,
  name: row.name_fi && row.name_sv ? { fi: row.name_fi, sv: row.name_sv } : null,
  tags: row.tags,
  youthPart: row.youth_part,
  staffCount: row.staff_count,
})
