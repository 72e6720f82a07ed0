import { setImmediate as breathe } from 'node:timers/promises'
import { Temporal } from 'temporal-polyfill'
import { zone } from '../youth/domain/times'
import { daysBetween } from './calendar'
import { demoMunicipalities } from './municipalities/demoMunicipalities'
import type { DemoMunicipality } from './municipalities/municipality'
import { colleague, type DemoPerson, demoPeople } from './people'
import { idOf } from './random'
import { acceptingAt } from './sessions/acceptSession'
import { type DemoSession, inventDay, type Moment, type PlacedUnit } from './sessions/inventDay'

/** A municipality, who runs its youth work, and what happened there, oldest first. */
export type Place = {
  municipality: DemoMunicipality
  leader: DemoPerson
  units: readonly PlacedUnit[]
  sessions: readonly DemoSession[]
}

/** Where some evenings of the latest weeks have not been recorded yet. */
const forgetful = '638'

/** The municipalities with who runs their youth work, and their units. */
export const stagedPlaces = () => demoMunicipalities.map(staffed)

/**
 * Two years of youth work up to yesterday: the same for the same day. Lets other work go on between its days, as the
 * database has work of its own meanwhile.
 * @param today `YYYY-MM-DD` in Finland
 * @throws Error where an invented session breaks the youth room's own rules
 */
export async function inventWorld(today: string): Promise<Place[]> {
  const tonight = Temporal.PlainDate.from(today)
  const midnight = tonight.toZonedDateTime(zone).toInstant()
  const moment: Moment = { today, midnight: midnight.epochMilliseconds, accept: acceptingAt(midnight) }
  const first = tonight.subtract({ years: 2 }).toString()
  const last = tonight.subtract({ days: 1 }).toString()
  const threeWeeksAgo = tonight.subtract({ weeks: 3 }).toString()

  const places: Place[] = []
  for (const place of stagedPlaces()) {
    const { municipality } = place
    const days = daysBetween(first, last, municipality.holidays)
    const sessions: DemoSession[] = []
    for (const [at, day] of days.entries()) {
      // From a year before the middle of the period to a year after it.
      const liveliness = (1 + municipality.growth) ** (2 * (at / days.length) - 1)
      for (const unit of place.units) sessions.push(...inventDay({ ...place, unit, day, liveliness }, moment))
      if (at % 10 === 0) await breathe()
    }
    sessions.sort((a, b) => Date.parse(a.time.startsAt) - Date.parse(b.time.startsAt))
    places.push({
      ...place,
      sessions: municipality.code === forgetful ? withGaps(sessions, threeWeeksAgo) : sessions,
    })
  }
  return places
}

function staffed(municipality: DemoMunicipality) {
  const { code } = municipality
  const leader = colleague(code, municipality.colleague, municipality.language)
  const workers = demoPeople.filter((one) => one.role === 'youth-worker' && one.municipality === code)
  const units = municipality.units.map((unit) => ({
    ...unit,
    id: idOf(`unit ${code} ${unit.fi}`),
    municipality: unit.madeIn ?? code,
  }))
  return { municipality, leader, staff: [leader, ...workers], units }
}

/** Leaves out every fifth session since a day, as a busy team would. */
function withGaps(sessions: readonly DemoSession[], since: string): DemoSession[] {
  const before = sessions.findLastIndex(({ content }) => content.date < since)
  return sessions.filter((_, at) => at <= before || (at - before) % 5 !== 2)
}
