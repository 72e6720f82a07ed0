import type { OpeningRow } from '../../db/openings/openings'
import { idFrom } from '../idFrom'
import { yearOn } from '../plans/yearOn'
import { type Hours, hoursOf, inForceOn, sameSpans } from './hours'
import { pastStands } from './pastStands'

type Asked = { to: number; today: string; closedOn: (unit: string) => string | null }

/**
 * The opening hours that began in the year before, as they would begin again in a year. What would hold on that day
 * anyway is not said twice, a season that has its hours already keeps them, and what has been stands. Ids follow from
 * the former ones, so that what has been copied is not copied twice.
 */
export function copyOfHours(openings: readonly OpeningRow[], asked: Asked): OpeningRow[] {
  const units = [...new Set(openings.map(({ unit }) => unit))]
  return units.flatMap((unit) =>
    copyOfUnit(
      openings.filter((one) => one.unit === unit),
      asked,
    ),
  )
}

function copyOfUnit(stored: readonly OpeningRow[], { to, today, closedOn }: Asked): OpeningRow[] {
  const isThere = new Set(stored.map(({ id }) => id))
  const seasons = new Set(
    stored.filter(({ first_day }) => first_day.startsWith(`${to}-`)).map(({ season }) => season),
  )
  const copies = stored
    .filter(({ first_day }) => first_day.startsWith(`${to - 1}-`))
    .map((one) => ({
      ...one,
      id: idFrom('copied opening', one.id, to),
      version: 1,
      first_day: yearOn(one.first_day, to)(one.first_day),
    }))
    .sort((a, b) => a.first_day.localeCompare(b.first_day))
  const said: Hours[] = stored.map(hoursOf)
  return copies.filter((copy) => {
    const hours = hoursOf(copy)
    const inForce = inForceOn(said, copy.first_day)
    const closed = closedOn(copy.unit)
    const isLeftOut =
      isThere.has(copy.id) ||
      (copy.season !== null && seasons.has(copy.season)) ||
      (inForce && (inForce.firstDay === copy.first_day || sameSpans(inForce.spans, copy.spans))) ||
      (closed !== null && closed < copy.first_day) ||
      !pastStands(said, [...said, hours], today)
    if (!isLeftOut) said.push(hours)
    return !isLeftOut
  })
}
