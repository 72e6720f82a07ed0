import type { Season, Span } from '../../youth/domain/openings/hours'
import { weekdays } from '../calendar'
import { isYearly } from '../municipalities/programme'
import { idOf } from '../random'
import type { PlacedUnit } from '../sessions/inventDay'
import type { Place } from '../world'
import { termsOf } from './inventPlans'

/** When youth houses are open: in the two terms of a year, with a closed summer between and a closed Christmas after. */
export function inventOpenings(places: readonly Place[], today: string) {
  const year = Number(today.slice(0, 4))
  const [spring, autumn] = termsOf(year)
  const houses = places
    .flatMap(({ units }) => units)
    .map((unit) => ({ unit, spans: openDoors(unit) }))
    .filter(({ unit, spans }) => unit.environment === 'youth-facility' && spans.length)
  return houses.flatMap(({ unit, spans }) => {
    const from = (first_day: string, season: Season, said: Span[]) => ({
      ...{ municipality: unit.municipality, id: idOf(`opening ${unit.id} ${first_day}`), unit: unit.id },
      ...{ version: 1, season, first_day, spans: said },
    })
    return [
      from(`${year - 1}-12-22`, 'winter', []),
      from(spring.from, 'spring', spans),
      from(`${year}-06-01`, 'summer', []),
      from(autumn.from, 'autumn', spans),
      from(`${year}-12-22`, 'winter', []),
    ]
  })
}

/** A door is open from the first open activity of a weekday to the end of the last. */
const openDoors = ({ programme }: PlacedUnit): Span[] =>
  weekdays.flatMap((day, at) => {
    const open = programme.filter(
      (one) =>
        one.form === 'open' &&
        !isYearly(one) &&
        !one.environment &&
        'days' in one.when &&
        one.when.everyWeeks === 1 &&
        one.when.days.includes(day),
    )
    const [start] = open.map((one) => one.start).sort()
    const end = open
      .map((one) => one.end)
      .sort()
      .at(-1)
    return start && end ? [{ weekday: at + 1, start, end }] : []
  })
