import type { StoredSession } from '../../api/sessions/schemas'
import type { Session } from '../../domain/sessions/session'
import { sessionMinutes } from '../../domain/sessions/sessionMinutes'
import { mondayOf, shiftDays } from '../../domain/weeks/week'

/** One of several short sessions: a break, a lesson visit. NaN is a total that nobody has typed. */
export type BulkRow = {
  id: string
  /** Its own day; left out where it is of the day that all have in common, and undefined while it cannot be read. */
  date?: string | undefined
  start: string | undefined
  end: string | undefined
  total: number
}

/** What all rows of the day have in common. */
export type BulkDay = {
  unit: string
  form: Session['form']
  environment: NonNullable<Session['environment']> | ''
  date: string | undefined
}

const minutesOf = (clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}
const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const lastMinute = 24 * 60 - 1
/** Breaks of a school are over by then: what would come later waits for its clock. */
const schoolEnds = 16 * 60
/** A break of a quarter, and an hour from one to the next: what a school day begins from where nothing is known. */
const firstBreak = { start: '09:45', end: '10:00' }
const usualGap = 60

/**
 * As many rows as asked: those that are there stay, and each further one follows the last by the distance of the two
 * before it, or closer where they would not all fit into the school day. A day that nobody has touched is spread anew.
 * @param newId makes the id of a further row
 */
export function withRows(rows: readonly BulkRow[], wanted: number, newId: () => string): BulkRow[] {
  const kept = rows.slice(0, wanted)
  if (kept.length === wanted) return kept
  const day = kept.at(-1)?.date ? { date: kept.at(-1)?.date } : {}
  const clocks = isUntouched(kept) ? schoolDay(wanted) : [...kept, ...following(kept, wanted - kept.length)]
  return clocks.map(({ start, end }, at) => ({
    ...(kept[at] ?? { id: newId(), ...day, total: Number.NaN }),
    ...{ start, end },
  }))
}

type Clocks = Pick<BulkRow, 'start' | 'end'>

const schoolDay = (breaks: number): Clocks[] =>
  breaks > 0 ? [firstBreak, ...following([firstBreak], breaks - 1)] : []

function isUntouched(rows: readonly BulkRow[]) {
  const begun = schoolDay(rows.length)
  return rows.every(
    ({ start, end, total, date }, at) =>
      !date && Number.isNaN(total) && start === begun[at]?.start && end === begun[at]?.end,
  )
}

function following(rows: readonly Clocks[], wanted: number): Clocks[] {
  const [before, last] = [rows.at(-2), rows.at(-1)]
  const waiting: Clocks = { start: undefined, end: undefined }
  if (!last?.start || !last.end) return Array(wanted).fill(waiting)
  const start = minutesOf(last.start)
  const length = minutesOf(last.end) - start
  const latest = (minutesOf(last.end) > schoolEnds ? lastMinute : schoolEnds) - length
  const usual = before?.start ? start - minutesOf(before.start) : usualGap
  const closer = Math.floor((latest - start) / wanted / 5) * 5
  const distance = Math.max(length, Math.min(usual > 0 ? usual : usualGap, closer))
  return Array.from({ length: wanted }, (_, at) => {
    const from = start + distance * (at + 1)
    return from <= latest ? { start: clockOf(from), end: clockOf(from + length) } : waiting
  })
}

/** Ten rows of one day: those of one day stay, those that have days of their own begin anew. */
export const tenOfADay = (rows: readonly BulkRow[], newId: () => string): BulkRow[] =>
  withRows(rows.some((row) => 'date' in row) ? [] : rows, 10, newId)

/**
 * Two rows a day, from Monday to Friday of a day's week: the clocks of the first two rows, or the usual two breaks.
 * @param today what has not come yet is left out
 */
export function twoADay(
  rows: readonly BulkRow[],
  { date, today }: { date: string; today: string },
  newId: () => string,
): BulkRow[] {
  const two = rows.length >= 2 ? rows.slice(0, 2) : withRows([], 2, newId)
  return [0, 1, 2, 3, 4]
    .map((weekday) => shiftDays(mondayOf(date), weekday))
    .filter((day) => day <= today)
    .flatMap((day) =>
      two.map(({ start, end }) => ({ id: newId(), date: day, start, end, total: Number.NaN })),
    )
}

/** Why a row cannot be recorded as it stands, by its field: a part is missing, or it ends before it begins. */
export function rowProblems(
  day: BulkDay,
  row: BulkRow,
): Partial<Record<'date' | 'start' | 'end', 'needed' | 'before'>> {
  const date = 'date' in row ? row.date : day.date
  const minutes = sessionMinutes({ ...row, date })
  return {
    ...(date ? {} : { date: 'needed' as const }),
    ...(row.start ? {} : { start: 'needed' as const }),
    ...(row.end ? {} : { end: 'needed' as const }),
    // Past midnight is an evening; nearly round the clock is two clocks in the wrong order.
    ...(minutes !== null && minutes > longestEvening ? { end: 'before' as const } : {}),
  }
}
const longestEvening = 16 * 60

/** Rows with the clocks of the last day when the unit held at least two such sessions; empty where there is none. */
export function rowsLike(sessions: readonly StoredSession[], form: string, newId: () => string): BulkRow[] {
  const days = new Map<string, StoredSession[]>()
  for (const session of sessions) {
    if (session.form !== form || session.exception === 'cancelled' || session.exception === 'closed') continue
    days.set(session.date, [...(days.get(session.date) ?? []), session])
  }
  const last = [...days].filter(([, of]) => of.length >= 2).sort(([a], [b]) => (a < b ? 1 : -1))[0]
  return (last?.[1] ?? [])
    .sort((a, b) => (a.start < b.start ? -1 : 1))
    .map(({ start, end }) => ({ id: newId(), start, end, total: Number.NaN }))
}

/**
 * The record of each row that has a number. A row without one is no session: nothing was counted.
 * @param versionOn the version of the code lists that holds on a day
 */
export function sessionsOf(
  day: BulkDay,
  rows: readonly BulkRow[],
  versionOn: (date: string) => string,
): { id: string; session: Session }[] {
  return rows
    .filter(({ total }) => !Number.isNaN(total))
    .map((row) => {
      const date = ('date' in row ? row.date : day.date) ?? ''
      return {
        id: row.id,
        session: {
          unit: day.unit,
          form: day.form,
          date,
          start: row.start ?? '',
          end: row.end ?? '',
          participants: { total: row.total },
          ...(day.environment ? { environment: day.environment } : {}),
          codes: versionOn(date),
        },
      }
    })
}
