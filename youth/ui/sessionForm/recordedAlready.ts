import type { StoredSession } from '../../api/sessions/schemas'
import type { Draft } from './draft'

type Spoken = { start: string; end: string }

/** Until when it lasts on its own day: what goes on past midnight fills the rest of it. */
const until = ({ start, end }: Spoken) => (end > start ? end : '24:00')
const overlap = (one: Spoken, other: Spoken) => one.start < until(other) && other.start < until(one)

/**
 * What was recorded of the same house, form of work and day at the same time: most likely the same evening, by a
 * colleague or in another tab.
 * @param own the id that the draft is recorded under
 */
export function recordedAlready(
  { unit, form, group, date, start, end }: Pick<Draft, 'unit' | 'form' | 'group' | 'date' | 'start' | 'end'>,
  sessions: readonly StoredSession[],
  own: string,
): StoredSession | undefined {
  if (!start || !end) return undefined
  return sessions.find(
    (one) =>
      one.id !== own &&
      one.unit === unit &&
      one.form === form &&
      one.date === date &&
      (one.group ?? undefined) === group &&
      one.exception !== 'cancelled' &&
      one.exception !== 'closed' &&
      overlap(one, { start, end }),
  )
}
