import type { ReadTx } from '../../../base/database/transaction'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { selectBreaks } from '../../db/breaks/breaks'
import { selectOpenings } from '../../db/openings/openings'
import { selectUnits } from '../../db/units/units'
import { allowWithin } from '../allowWithin'
import { dayNumber } from '../dayNumber'
import { longestPeriod } from '../plans/readOccurrences'
import { youthProblem } from '../problems'
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
  if (asked.from > asked.to) throw youthProblem.periodReversed()
  if (dayNumber(asked.to) - dayNumber(asked.from) > longestPeriod)
    throw problem.invalid([
      { field: 'to', reason: 'youth-plans:field.long-period', params: { max: longestPeriod } },
    ])
  const openings = await selectOpenings(read, asked)
  if (!openings.length) return []
  const units = await selectUnits(read, asked.municipalities)
  const breaks = (await selectBreaks(read, asked)).map(({ unit, first_day, last_day, effect }) => ({
    ...{ unit, effect, firstDay: first_day, lastDay: last_day },
  }))
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
