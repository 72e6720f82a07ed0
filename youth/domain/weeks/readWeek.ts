import type { ReadTx } from '../../../base/database/transaction'
import type { Person } from '../../../base/people/domain/person'
import { selectWeekSessions } from '../../db/sessions/weekSessions'
import type { UnitRow } from '../../db/units/units'
import { readPlanned } from '../plans/readOccurrences'
import { today } from '../times'
import { listUnits } from '../units/units'
import { type PlannedWeek, shiftDays, type UnitWeek, weekOf, weeksLookedAt } from './week'

/**
 * A week of the municipality's units, side by side; a person of one unit sees that one. Units that were closed
 * before the week, and practice, are left out.
 * @param asked.monday the week's first day
 * @throws not-allowed (403)
 */
export async function readWeek(
  read: ReadTx,
  person: Person | null,
  asked: { municipality: string; municipalities: readonly string[]; monday: string },
): Promise<UnitWeek[]> {
  // Who may see the units may see their week: the walls leave out what is not theirs.
  const units = await listUnits(read, person, asked.municipality, asked.municipalities)
  return weekOfUnits(read, units, { ...asked, today: today().toString() })
}

type Week = { municipalities: readonly string[]; monday: string }

/** A week of some units: as planned, or by their own rhythm. Permission is the caller's. */
export async function weekOfUnits(
  read: ReadTx,
  units: readonly Pick<UnitRow, 'id' | 'closed_on' | 'training'>[],
  asked: Week & { today: string },
): Promise<UnitWeek[]> {
  const open = units.filter(
    ({ closed_on, training }) => !training && (closed_on === null || closed_on >= asked.monday),
  )
  const from = shiftDays(asked.monday, -7 * weeksLookedAt)
  const sessions = await selectWeekSessions(read, { ...asked, from, to: shiftDays(asked.monday, 6) })
  return weekOf(
    open.map(({ id }) => id),
    sessions,
    asked.monday,
    asked.today,
    await plannedByUnit(read, asked),
  )
}

/** What the plans in force mean this week, unit by unit. */
async function plannedByUnit(
  read: ReadTx,
  { municipalities, monday }: Week,
): Promise<Map<string, PlannedWeek>> {
  const sunday = shiftDays(monday, 6)
  const { plans, sessions } = await readPlanned(read, { municipalities, from: monday, to: sunday })
  const inForce = plans.filter(
    ({ firstDay, lastDay }) => firstDay <= sunday && (lastDay === null || lastDay >= monday),
  )
  return new Map(
    inForce.map(({ unit }) => {
      const isWhole = inForce.some((plan) => plan.unit === unit && plan.weekdays.length > 0)
      return [unit, { isWhole, sessions: sessions.filter(({ plan }) => plan.unit === unit) }]
    }),
  )
}
