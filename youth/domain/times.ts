import { Temporal } from 'temporal-polyfill'
import type { FieldProblem } from '../../base/problems/problem'

export const zone = 'Europe/Helsinki'
const firstYear = 2013
/** Without an end date a session ends the next day at the latest, and lasts at most this long. */
const longestEvening = 16 * 60
/** A camp lasts days, not seasons. */
const longestDays = 31
/** How far ahead it may be said that something will not be held. */
const longestAhead = 366

export type PlacedInTime = { startsAt: string; endsAt: string; minutes: number }

/** Today's date in Finland. */
export function today(now = Temporal.Now.instant()): Temporal.PlainDate {
  // Finland is whole hours ahead of UTC: its date holds as long as the hour does.
  const hour = Math.floor(now.epochMilliseconds / 3_600_000)
  if (hour !== thisHour.hour) thisHour = { hour, date: now.toZonedDateTimeISO(zone).toPlainDate() }
  return thisHour.date
}
let thisHour = { hour: Number.NaN, date: new Temporal.PlainDate(1970, 1, 1) }

/** The date and the clock in Finland now, `2026-11-20T21:00`. */
export const nowLocal = (now = Temporal.Now.instant()): string =>
  now.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })

/**
 * What local times mean: UTC instants and the minutes between. An end that is not after the start means the
 * next day; the hour that exists twice is the first; the hour that the clocks skip does not exist. Where a record covers
 * days and says what was really worked, that is its minutes.
 * @param session local date, start and end clock, and the end date of a camp; what will not be held may be ahead
 * @returns the instants (ISO 8601) and minutes, or what cannot be
 */
export function placeInTime(
  session: {
    date: string
    start: string
    end: string
    endDate?: string | null | undefined
    /** Those really worked, where the record covers days. */
    activeMinutes?: number | null | undefined
    exception?: string | null | undefined
  },
  now = Temporal.Now.instant(),
): PlacedInTime | FieldProblem {
  const date = Temporal.PlainDate.from(session.date)
  if (date.year < firstYear)
    return { field: 'date', reason: 'youth:field.too-early', params: { year: firstYear } }
  const latest = isCalledOff(session) ? today(now).add({ days: longestAhead }) : today(now)
  if (Temporal.PlainDate.compare(date, latest) > 0) return { field: 'date', reason: 'youth:field.future' }

  const start = instantOf(date, session.start)
  if (start === null) return { field: 'start', reason: 'youth:field.skipped-hour' }
  const lastDay = session.endDate
    ? Temporal.PlainDate.from(session.endDate)
    : endDay(date, session.start, session.end)
  const end = instantOf(lastDay, session.end)
  if (end === null) return { field: 'end', reason: 'youth:field.skipped-hour' }

  const minutes = Math.round((end - start) / 60_000)
  if (session.endDate) {
    if (Temporal.PlainDate.compare(lastDay, date) < 0)
      return { field: 'endDate', reason: 'youth:field.end-before-start' }
    if (minutes <= 0) return { field: 'end', reason: 'youth:field.end-before-start' }
    if (date.until(lastDay).total('days') > longestDays) {
      return { field: 'endDate', reason: 'youth:field.too-many-days', params: { max: longestDays } }
    }
    if (Temporal.PlainDate.compare(lastDay, latest) > 0)
      return { field: 'endDate', reason: 'youth:field.future' }
    if (session.activeMinutes && session.activeMinutes > minutes)
      return { field: 'activeMinutes', reason: 'youth:field.above-minutes', params: { max: minutes } }
  } else if (minutes > longestEvening || minutes <= 0) {
    return { field: 'end', reason: 'youth:field.too-long-evening', params: { max: longestEvening / 60 } }
  }
  return { startsAt: written(start), endsAt: written(end), minutes: session.activeMinutes || minutes }
}

const isCalledOff = ({ exception }: { exception?: string | null | undefined }) =>
  exception === 'cancelled' || exception === 'closed'

// As the database's instants are written too, so that a record reads the same before and after it is stored.
const written = (instant: number) => new Date(instant).toISOString()

const endDay = (date: Temporal.PlainDate, start: string, end: string) =>
  end > start ? date : date.add({ days: 1 })

/** Most evenings of a week begin and end on the same few clocks. */
const instants = new Map<string, number | null>()
const mostInstants = 5000

/** Milliseconds since 1970, or null for a clock that Finland skipped that night. */
function instantOf(date: Temporal.PlainDate, clock: string): number | null {
  const local = `${date}T${clock}`
  const known = instants.get(local)
  if (known !== undefined) return known
  if (instants.size >= mostInstants) instants.clear()
  const instant = findInstant(Temporal.PlainDateTime.from(local))
  instants.set(local, instant)
  return instant
}

function findInstant(local: Temporal.PlainDateTime): number | null {
  const zoned = local.toZonedDateTime(zone, { disambiguation: 'earlier' })
  // In the skipped hour "earlier" lands on another clock: such a time was on no clock in Finland.
  return zoned.toPlainDateTime().equals(local) ? zoned.epochMilliseconds : null
}
