import { Temporal } from 'temporal-polyfill'
import type { Form, YouthPart } from '../../youth/domain/codes'
import { withoutNotes } from '../../youth/domain/sessions/formFields'
import type { Session } from '../../youth/domain/sessions/session'
import type { Day } from '../calendar'
import type { DemoMunicipality, DemoUnit } from '../municipalities/municipality'
import type { Activity } from '../municipalities/programme'
import type { Random } from '../random'
import { outcomeOf, visitorsOf } from './attendance'
import { reflectionOn } from './reflections'
import { partnersOf, tagsOf } from './themes'
import { detailOf } from './visitors'

export type Planned = {
  municipality: DemoMunicipality
  unit: DemoUnit & { id: string }
  activity: Activity
  day: Day
  /** One in the middle of the period, more as the municipality grows. */
  liveliness: number
}

/** What a worker recorded of one planned activity; nothing where it was not to be held that day. */
export function inventSession(random: Random, planned: Planned): Session | null {
  const { activity, day, unit, municipality } = planned
  const outcome = outcomeOf(random, activity, day)
  if (outcome === 'not planned') return null
  const session: Session = {
    unit: unit.id,
    form: activity.form,
    environment: activity.environment ?? unit.environment,
    provider: 'own',
    language: languageOf(random, municipality),
    date: day.date,
    start: activity.start,
    end: activity.end,
    ...endDateOf(activity, day),
  }
  if (outcome !== 'held') return { ...session, exception: outcome }
  const visitors = visitorsOf(random, activity, day, planned.liveliness)
  return { ...session, ...whoCame(random, planned, visitors), ...whatWasDone(random, planned, visitors) }
}

const nightsOf = ({ when }: Activity) => ('nights' in when ? when.nights : 0)

function endDateOf(activity: Activity, day: Day): { endDate?: string } {
  const nights = nightsOf(activity)
  return nights ? { endDate: Temporal.PlainDate.from(day.date).add({ days: nights }).toString() } : {}
}

function languageOf(random: Random, { activityLanguage, language }: DemoMunicipality) {
  return activityLanguage === 'both'
    ? random.weighted({ both: 5, fi: language === 'fi' ? 4 : 2, sv: language === 'sv' ? 4 : 2 })
    : activityLanguage
}

function whoCame(
  random: Random,
  { activity, municipality }: Planned,
  visitors: number,
): Pick<Session, 'participants'> {
  if (activity.form === 'digital') {
    const channel = random.weighted({ discord: 6, twitch: 1, game: 2 })
    const online = [{ channel, active: visitors, passive: random.between(0, visitors) }]
    return { participants: { total: random.chance(0.2) ? random.between(1, 4) : 0, online } }
  }
  // One-to-one work is a number and nothing else.
  if (activity.form === 'individual') return { participants: { total: visitors } }
  const detail = detailOf(random, visitors, activity.crowd, municipality.counting)
  const returning = activity.form === 'group' && random.chance(0.3)
  return {
    participants: {
      total: visitors,
      detail,
      ...(returning ? { new: Math.min(visitors, random.between(0, 2)) } : {}),
    },
  }
}

function whatWasDone(
  random: Random,
  { activity, municipality }: Planned,
  visitors: number,
): Partial<Session> {
  const { form } = activity
  const staff = staffOf(random, activity, visitors)
  if (form === 'individual') return { staff }
  const nights = nightsOf(activity)
  const partners = partnersOf(random, form, municipality.language)
  const { form: _, ...done } = withoutNotes({
    form,
    staff,
    ...youthPartOf(random, form),
    tags: tagsOf(random, form),
    ...(partners.length ? { partners } : {}),
    ...(random.chance(0.2) ? { rating: random.between(3, 5) } : {}),
    ...(random.chance(0.15) ? { goals: random.weighted({ met: 7, partly: 4, 'not-met': 1 }) } : {}),
    ...(nights ? { cost: visitors * random.between(40, 70) } : {}),
    ...(random.chance(nights ? 0.6 : 0.05)
      ? { reflection: reflectionOn(random, form, municipality.language) }
      : {}),
    ...volunteersOf(random, activity),
  })
  return done
}

/** Parents and neighbours help on camps and at events now and then, and seldom on an open evening. */
function volunteersOf(random: Random, activity: Activity): Pick<Session, 'volunteers'> {
  const { form } = activity
  const often = form === 'camp' || form === 'event' ? 0.5 : form === 'open' ? 0.06 : 0
  if (!random.chance(often)) return {}
  const count = random.between(1, 3)
  return { volunteers: { count, minutes: Math.round(count * (hoursOf(activity) * 60)) } }
}

function staffOf(random: Random, activity: Activity, visitors: number) {
  const nights = nightsOf(activity)
  // Nobody goes out at night alone.
  const least = activity.form === 'street' ? 2 : 1
  const count =
    least + Math.min(7, Math.floor(visitors / 22)) + (nights ? 2 : 0) + (random.chance(0.2) ? 1 : 0)
  const hours = nights ? 12 * (nights + 1) : hoursOf(activity) + 0.5
  return { count, minutes: Math.round(count * hours * 60) }
}

function hoursOf({ start, end }: Activity): number {
  const [from = 0, to = 0] = [start, end].map(
    (clock) => Number(clock.slice(0, 2)) + Number(clock.slice(3)) / 60,
  )
  return to > from ? to - from : to + 24 - from
}

const ladder: Record<YouthPart, number> = {
  none: 34,
  heard: 27,
  'planned-with-us': 22,
  'led-with-support': 12,
  'led-by-young-people': 5,
}
const ladderOf: Partial<Record<Form, Partial<Record<YouthPart, number>>>> = {
  school: { none: 62, heard: 24, 'planned-with-us': 14 },
  information: { none: 70, heard: 30 },
  street: { none: 50, heard: 50 },
  participation: { 'planned-with-us': 35, 'led-with-support': 40, 'led-by-young-people': 25 },
}

/** How far young people had a say, with the minutes that they ran themselves. Now and then nobody noted it. */
function youthPartOf(random: Random, form: Form): Partial<Session> {
  if (random.chance(0.1)) return {}
  const youthPart = random.weighted(ladderOf[form] ?? ladder)
  if (youthPart === 'led-with-support') return { youthPart, youthOrganisedMinutes: 15 * random.between(1, 3) }
  if (youthPart !== 'led-by-young-people') return { youthPart }
  return {
    youthPart,
    youthOrganisedMinutes: 15 * random.between(3, 6),
    youthOrganisers: random.between(2, 5),
  }
}
