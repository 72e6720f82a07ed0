import type { StoredSession } from '../../api/sessions/schemas'
import type { Session } from '../../domain/sessions/session'

/** One of several short sessions of the same day: a break, a lesson visit. NaN is a total that nobody has typed. */
export type BulkRow = { id: string; start: string | undefined; end: string | undefined; total: number }

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
/** A break of a quarter, and an hour from one to the next: what a school day begins from where nothing is known. */
const firstBreak = { start: '09:45', end: '10:00' }
const usualGap = 60

/**
 * As many rows as asked: those that are there stay, and each further one follows the last by the distance of the two
 * before it.
 * @param newId makes the id of a further row
 */
export function withRows(rows: readonly BulkRow[], wanted: number, newId: () => string): BulkRow[] {
  const kept = rows.slice(0, wanted)
  while (kept.length < wanted) {
    const [before, last] = [kept.at(-2), kept.at(-1)]
    const times = last ? following(before, last) : firstBreak
    kept.push({ id: newId(), ...times, total: Number.NaN })
  }
  return kept
}

function following(before: BulkRow | undefined, last: BulkRow) {
  if (!last.start || !last.end) return { start: undefined, end: undefined }
  const start = minutesOf(last.start)
  const distance = before?.start ? start - minutesOf(before.start) : usualGap
  const from = start + (distance > 0 ? distance : usualGap)
  const to = from + (minutesOf(last.end) - start)
  return to <= lastMinute ? { start: clockOf(from), end: clockOf(to) } : { start: undefined, end: undefined }
}

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

/** The record of each row that has a number. A row without one is no session: nothing was counted. */
export function sessionsOf(day: BulkDay, rows: readonly BulkRow[]): { id: string; session: Session }[] {
  return rows
    .filter(({ total }) => !Number.isNaN(total))
    .map(({ id, start, end, total }) => ({
      id,
      session: {
        unit: day.unit,
        form: day.form,
        date: day.date ?? '',
        start: start ?? '',
        end: end ?? '',
        participants: { total },
        ...(day.environment ? { environment: day.environment } : {}),
      },
    }))
}
