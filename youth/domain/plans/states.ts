import type { Occurrence, PlanRule } from './occurrences'

/** How a planned session stands. Missing has passed with nothing recorded; closed is shut by plan or by record. */
export const plannedStates = [
  'ahead',
  'counting',
  'recorded',
  'no-visitors',
  'cancelled',
  'closed',
  'missing',
] as const
export type PlannedState = (typeof plannedStates)[number]

/** What is known of a session when plans are compared with it. */
export type RecordedSession = {
  id: string
  unit: string
  group: string | null
  form: string
  date: string
  start: string
  end: string
  exception: 'cancelled' | 'closed' | 'no-visitors' | null
  participants: number | null
}

type PlannedForm = PlanRule & { form: string; group: string | null }
export type StatedOccurrence<P extends PlannedForm = PlannedForm> = Occurrence<P> & {
  state: PlannedState
  /** The session that was recorded of it. */
  recorded: RecordedSession | null
}

/**
 * What became of planned sessions. One is recorded by the session of its id, on whatever day and clock that was held;
 * or by one that was recorded without its plan: of the same unit, day and form, the nearest in time.
 * @param now local date and clock, `2026-11-20T21:00`
 * @param counting the sessions that a tally is open for
 * @param known ids of planned sessions of other days: a session of theirs is no other's
 */
export function stateOccurrences<P extends PlannedForm>(
  planned: readonly Occurrence<P>[],
  sessions: readonly RecordedSession[],
  now: string,
  { counting, known }: { counting: ReadonlySet<string>; known: ReadonlySet<string> },
): StatedOccurrence<P>[] {
  const byId = new Map(sessions.map((session) => [session.id, session]))
  const free = new Set(sessions)
  for (const session of sessions) if (known.has(session.id)) free.delete(session)
  for (const { session } of planned) {
    const own = byId.get(session)
    if (own) free.delete(own)
  }
  return planned.map((occurrence) => {
    const recorded = byId.get(occurrence.session) ?? nearest(occurrence, free) ?? null
    if (recorded) free.delete(recorded)
    return { ...occurrence, recorded, state: stateOf(occurrence, recorded, now, counting) }
  })
}

function nearest(occurrence: Occurrence<PlannedForm>, free: ReadonlySet<RecordedSession>) {
  const { plan, date, start } = occurrence
  const distance = (session: RecordedSession) => Math.abs(minutesOf(session.start) - minutesOf(start))
  return [...free]
    .filter(
      (session) =>
        session.unit === plan.unit &&
        session.date === date &&
        session.form === plan.form &&
        (session.group === null || session.group === plan.group),
    )
    .sort((a, b) => distance(a) - distance(b))[0]
}

function stateOf(
  occurrence: Occurrence,
  recorded: RecordedSession | null,
  now: string,
  counting: ReadonlySet<string>,
): PlannedState {
  if (recorded) return recorded.exception ?? 'recorded'
  if (occurrence.closed) return 'closed'
  if (counting.has(occurrence.session)) return 'counting'
  return isOver(occurrence, now) ? 'missing' : 'ahead'
}

/** Nothing is missing on its own day: there is the evening to record it. One that goes past midnight has until its end. */
function isOver({ date, start, end }: Occurrence, now: string): boolean {
  const [today = '', clock = ''] = now.split('T')
  const pastMidnight = end <= start
  if (today <= date) return false
  const isDayAfter = Date.parse(today) - Date.parse(date) === 86_400_000
  return !(pastMidnight && isDayAfter && clock < end)
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
