import type { ReadTx } from '../../../base/database/transaction'
import type { Person } from '../../../base/people/domain/person'
import { selectOpenings } from '../../db/openings/openings'
import { selectUnits } from '../../db/units/units'
import { allowWithin } from '../allowWithin'
import { readBreaks } from '../breaks/readBreaks'
import { checkPeriod } from '../plans/checkPeriod'
import { hoursOf } from './hours'
import { type OpenDay, openDays } from './openDays'

type Asked = {
  municipality: string
  municipalities: readonly string[]
  unit?: string | undefined
  from: string
  to: string
}

/**
 * When units are open, day by day between two days, both included; breaks take the hours of their days away. Days of
 * which nothing was said are left out.
 * @throws not-allowed (403); invalid (422) for a period reversed or too long
 */
export async function listOpenDays(read: ReadTx, person: Person | null, asked: Asked): Promise<OpenDay[]> {
  allowWithin(person, 'youth.unit.read', asked)
  checkPeriod(asked)
  const openings = await selectOpenings(read, asked)
  if (!openings.length) return []
  const units = await selectUnits(read, asked.municipalities)
  const breaks = await readBreaks(read, asked)
  return units.flatMap(({ id, opened_on, closed_on }) => {
    const hours = openings.filter(({ unit }) => unit === id).map(hoursOf)
    return openDays(
      { unit: id, openedOn: opened_on, closedOn: closed_on, hours },
      breaks,
      asked.from,
      asked.to,
    )
  })
}
