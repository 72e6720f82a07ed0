import type { Form } from '../../youth/domain/codes'
import type { Day, Season } from '../calendar'
import { type Activity, isYearly } from '../municipalities/programme'
import type { Random } from '../random'

/** How often something in the plan is held, how often it is closed instead, and how many come beside an ordinary day. */
type Habit = { held: number; closed?: number; crowd?: number }
type Year = Partial<Record<Season, Habit>>

const evenings: Year = {
  term: { held: 1 },
  'school-holiday': { held: 0.5, closed: 0.35, crowd: 0.7 },
  'early-summer': { held: 0.7, crowd: 0.75 },
  pause: { held: 0 },
  'late-summer': { held: 0.6, crowd: 0.75 },
  christmas: { held: 0, closed: 0.2 },
  'public-holiday': { held: 0, closed: 0.6 },
}
const schoolDays: Year = { term: { held: 1 } }
const outdoors: Year = {
  term: { held: 1 },
  'school-holiday': { held: 0.8, crowd: 1.1 },
  'early-summer': { held: 1, crowd: 1.4 },
  pause: { held: 0.35, crowd: 1.2 },
  'late-summer': { held: 0.9, crowd: 1.4 },
}
const yearOf: Partial<Record<Form, Year>> = {
  open: evenings,
  digital: { ...evenings, 'school-holiday': { held: 0.8, crowd: 0.9 } },
  information: { ...schoolDays, 'school-holiday': { held: 0.8 }, 'early-summer': { held: 0.8 } },
  street: outdoors,
}

/** From January: evenings fill up towards the dark of autumn. */
const crowdOfMonth = [0.94, 1.02, 1.04, 1, 0.88, 0.9, 0.9, 0.93, 0.98, 1.05, 1.1, 1]

export type Outcome = 'held' | 'cancelled' | 'closed' | 'no-visitors' | 'not planned'

/** What became of a planned activity. */
export function outcomeOf(random: Random, activity: Activity, day: Day): Outcome {
  if (isYearly(activity)) return random.chance(0.03) ? 'cancelled' : 'held'
  const { held, closed = 0 } = habitOf(activity, day)
  const drawn = random.weighted({ held, closed, 'not planned': Math.max(0, 1 - held - closed) })
  if (drawn !== 'held') return drawn
  // A worker falls ill, a pipe leaks, and now and then nobody comes.
  const emptyAtTimes = ['open', 'street', 'information'].includes(activity.form)
  return random.weighted({ held: 970, cancelled: 14, closed: 6, 'no-visitors': emptyAtTimes ? 9 : 0 })
}

/** How many came, at least one. @param liveliness of the municipality at that time, one when ordinary */
export function visitorsOf(random: Random, activity: Activity, day: Day, liveliness: number): number {
  const ofSeason = isYearly(activity) ? 1 : (habitOf(activity, day).crowd ?? 1)
  const ofMonth = isYearly(activity) ? 1 : (crowdOfMonth[Number(day.date.slice(5, 7)) - 1] ?? 1)
  const spread = Math.exp(0.28 * random.normal() - 0.04)
  return Math.max(1, Math.round(activity.visitors * ofSeason * ofMonth * liveliness * spread))
}

const habitOf = ({ form }: Activity, day: Day): Habit =>
  (yearOf[form] ?? schoolDays)[day.season] ?? { held: 0 }
