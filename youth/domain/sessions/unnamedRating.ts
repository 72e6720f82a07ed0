import type { HistoryEntry } from '../../../base/audit/audit'
import type { StoredSession } from '../../db/sessions/sessions'

type Rated = Pick<StoredSession['content'], 'rating' | 'answers'>

/** What staff thought of an evening: how it went, and what its unit asks itself. */
export const ratingFields = ['rating', 'answers']

/** Whether an evening tells what somebody thought of it, who then is named to nobody but themselves. */
export const isRated = ({ rating, answers }: Rated): boolean => rating !== null || answers.length > 0

/**
 * What happened to a session, without the name of whom its rating may be by: ratings are of evenings, never of the one who
 * gives them. Everybody reads their own name.
 */
export function withoutRater(
  history: readonly HistoryEntry[],
  content: Rated | undefined,
  reader: { id: string },
): Omit<HistoryEntry, 'personId'>[] {
  const changed = history.filter(({ changes }) => ratingFields.some((field) => field in changes))
  const rated = (content !== undefined && isRated(content)) || changed.length > 0
  const first = history.filter(({ action }) => rated && action === 'created')
  const raters = new Set([...first, ...changed].map(({ personId }) => personId))
  return history.map(({ personId, ...entry }) =>
    raters.has(personId) && personId !== reader.id ? { ...entry, person: null } : entry,
  )
}
