import type { SessionContent } from '../../youth/domain/sessions/session'
import type { PlacedInTime } from '../../youth/domain/times'
import type { DemoUnit } from '../municipalities/municipality'
import { isOn, isYearly } from '../municipalities/programme'
import type { DemoPerson } from '../people'
import { idOf, type Random, randomOf } from '../random'
import type { Accept } from './acceptSession'
import { inventSession, type Planned } from './inventSession'

/** A unit in the municipality whose code its records carry. */
export type PlacedUnit = DemoUnit & { id: string; municipality: string }

export type DemoSession = {
  id: string
  municipality: string
  content: SessionContent
  time: PlacedInTime
  recordedBy: string
  recordedAt: string
}

/** The day of the demo: nothing ends or is recorded after the midnight (epoch milliseconds) that began it. */
export type Moment = { today: string; midnight: number; accept: Accept }

type DayOfUnit = Omit<Planned, 'activity' | 'unit'> & { unit: PlacedUnit; staff: readonly DemoPerson[] }

/** What a unit recorded of one day. */
export function inventDay(
  { staff, ...planned }: DayOfUnit,
  { today, midnight, accept }: Moment,
): DemoSession[] {
  const { municipality, unit, day } = planned
  const onThatDay = unit.programme.filter((activity) => isOn(activity, day))
  // A feast or a camp takes the place of the ordinary evening.
  const special = onThatDay.filter(isYearly)
  return (special.length ? special : onThatDay).flatMap((activity) => {
    const name = `${municipality.code} ${unit.fi} ${day.date} ${activity.form} ${activity.start}`
    const random = randomOf(name)
    const invented = inventSession(random, { ...planned, activity })
    if (!invented || (invented.endDate ?? invented.date) >= today) return []
    const { content, time } = accept(invented)
    const endedAt = Date.parse(time.endsAt)
    if (endedAt > midnight) return []
    return [
      {
        id: idOf(`session ${name}`),
        municipality: unit.municipality,
        content,
        time,
        recordedBy: random.pick(staff).id,
        recordedAt: new Date(Math.min(recordingTime(random, endedAt), midnight)).toISOString(),
      },
    ]
  })
}

/** Most are recorded before the lights go out, some the next day or later in the week. */
function recordingTime(random: Random, endedAt: number): number {
  const delay = random.weighted({ '5': 40, '20': 30, '900': 20, '4000': 10 })
  return endedAt + (Number(delay) + random.between(0, 30)) * 60_000
}
