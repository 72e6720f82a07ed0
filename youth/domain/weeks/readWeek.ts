import type { ReadTx } from '../../../base/database/transaction'
import type { Person } from '../../../base/people/domain/person'
import { selectWeekSessions } from '../../db/sessions/weekSessions'
import { today } from '../times'
import { listUnits } from '../units/units'
import { shiftDays, type UnitWeek, weekOf, weeksLookedAt } from './week'

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
  const open = units.filter(
    ({ closed_on, training }) => !training && (closed_on === null || closed_on >= asked.monday),
  )
  const from = shiftDays(asked.monday, -7 * weeksLookedAt)
  const sessions = await selectWeekSessions(read, { ...asked, from, to: shiftDays(asked.monday, 6) })
  return weekOf(
    open.map(({ id }) => id),
    sessions,
    asked.monday,
    today().toString(),
  )
}
