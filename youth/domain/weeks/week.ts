import { isHoliday } from '../breaks/holidays'
import type { PlannedSession } from '../plans/readOccurrences'

/** What is known of a session for the week's overview. */
export type WeekSession = {
  id: string
  unit: string
  date: string
  start: string
  end: string
  form: string
  exception: 'cancelled' | 'closed' | 'no-visitors' | null
  participants: number | null
}

/** How a day stands in a unit. Missing is a usual day with nothing recorded; ahead is one that has not come. */
export type DayState = 'held' | 'no-visitors' | 'cancelled' | 'closed' | 'missing' | 'ahead' | 'none'

export type WeekDay = {
  date: string
  state: DayState
  participations: number | null
  sessions: WeekSession[]
  /** What was planned, where the unit has plans; null where its own rhythm tells what is usual. */
  planned: PlannedSession[] | null
  /** The last such evening that was held: what a missing one begins from. */
  like: WeekSession | null
}
export type UnitWeek = {
  unit: string
  begun: boolean
  days: WeekDay[]
  participations: number
  missing: number
}

/** What was planned of a unit's week: the whole of it, or only what is planned once. */
export type PlannedWeek = { isWhole: boolean; sessions: readonly PlannedSession[] }

/** How many weeks tell what is usual, and how many of them at least a weekday must have had something. */
export const weeksLookedAt = 8
const leastShare = 0.5
const leastTimes = 2

export const shiftDays = (date: string, days: number): string => {
  const moment = new Date(`${date}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + days)
  return moment.toISOString().slice(0, 10)
}

/** The Monday of a day's week. */
export const mondayOf = (date: string): string =>
  shiftDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7))

/**
 * A week of each unit, day by day. Where a unit has plans, they say what was to be. Elsewhere what is usual is the
 * unit's own rhythm, closed on public holidays: a weekday on which something was recorded, cancelled or closed in at least half of the weeks since
 * its first record, within the eight weeks before. A unit without plans or any record in that time has not begun.
 * @param sessions of the week and of the eight before it, in any order
 * @param monday the week's first day
 * @param today nothing is missing today yet, or later
 * @param planned what the plans of units mean this week
 */
export function weekOf(
  units: readonly string[],
  sessions: readonly WeekSession[],
  monday: string,
  today: string,
  planned: ReadonlyMap<string, PlannedWeek> = new Map(),
): UnitWeek[] {
  const byUnit = new Map<string, WeekSession[]>(units.map((unit) => [unit, []]))
  for (const session of sessions) byUnit.get(session.unit)?.push(session)
  return units.map((unit) => unitWeek(unit, byUnit.get(unit) ?? [], monday, today, planned.get(unit)))
}

function unitWeek(
  unit: string,
  sessions: WeekSession[],
  monday: string,
  today: string,
  planned: PlannedWeek | undefined,
): UnitWeek {
  const before = sessions.filter(({ date }) => date < monday)
  const first = before.map(({ date }) => date).sort()[0]
  const weeks = first ? Math.min(weeksLookedAt, Math.ceil(daysBetween(mondayOf(first), monday) / 7)) : 0
  const days = Array.from({ length: 7 }, (_, offset): WeekDay => {
    const date = shiftDays(monday, offset)
    const here = sessions.filter((session) => session.date === date)
    const usual = before.filter((session) => daysBetween(session.date, date) % 7 === 0)
    const times = new Set(usual.map((session) => session.date)).size
    const isUsual = times >= leastTimes && times >= weeks * leastShare
    const like =
      usual.sort((a, b) => (a.date < b.date ? 1 : -1)).find(({ exception }) => exception === null) ?? null
    const plannedHere = plannedOn(date, planned)
    const state = plannedHere ? plannedDayState(plannedHere, here) : stateOf(here, isUsual, date, today)
    return { date, state, ...counted(here), sessions: here, planned: plannedHere, like }
  })
  return {
    unit,
    begun: planned !== undefined || sessions.length > 0,
    days,
    participations: days.reduce((sum, day) => sum + (day.participations ?? 0), 0),
    missing: days.reduce((sum, day) => sum + missingOf(day).length, 0),
  }
}

/** Where a unit has nothing planned again and again, a single plan speaks of its own day alone. */
function plannedOn(date: string, planned: PlannedWeek | undefined): PlannedSession[] | null {
  const here = planned?.sessions.filter((one) => one.date === date) ?? []
  return planned?.isWhole || here.length ? here : null
}

/** What is missing of a day: each planned session with nothing recorded, or a usual evening where nothing is planned. */
export function missingOf<D extends { state: DayState; planned: readonly { state: string }[] | null }>(
  day: D,
): (NonNullable<D['planned']>[number] | null)[] {
  if (day.planned) return day.planned.filter(({ state }) => state === 'missing')
  return day.state === 'missing' ? [null] : []
}

/** One word for a day with plans: what is missing first, then what happened, then what is to come. */
function plannedDayState(planned: readonly PlannedSession[], here: readonly WeekSession[]): DayState {
  const is = (state: PlannedSession['state']) => planned.some((one) => one.state === state)
  if (is('missing')) return 'missing'
  if (is('counting')) return 'ahead'
  const recorded = stateOf(here, false, '', '')
  if (recorded !== 'none') return recorded
  return is('ahead') ? 'ahead' : is('closed') ? 'closed' : 'none'
}

function stateOf(here: readonly WeekSession[], isUsual: boolean, date: string, today: string): DayState {
  if (here.some(({ exception }) => exception === null)) return 'held'
  // Of what was not held as planned, the one that tells most: people were there, then plans changed, then the door was shut.
  for (const exception of ['no-visitors', 'cancelled', 'closed'] as const) {
    if (here.some((session) => session.exception === exception)) return exception
  }
  if (!isUsual) return 'none'
  // Nobody opens the door on a public holiday without having planned it.
  if (isHoliday(date)) return 'closed'
  return date < today ? 'missing' : 'ahead'
}

const counted = (here: readonly WeekSession[]): { participations: number | null } => {
  const counts = here.flatMap(({ participants }) => (participants === null ? [] : [participants]))
  return { participations: counts.length ? counts.reduce((sum, count) => sum + count, 0) : null }
}

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
