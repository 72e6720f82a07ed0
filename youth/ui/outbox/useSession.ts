import { useQueryClient } from '@tanstack/react-query'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { openItems } from '../../../base/outbox/opened'
import { getSessionEndpoint } from '../../api/sessions/endpoints'
import type { StoredSession } from '../../api/sessions/schemas'
import { carriedYear } from '../year/keepYear'
import { asStored, type BoxedSession, useBoxedSessions } from './sessionBox'

/** One session as its person knows it: as it waits in the outbox, else as it is stored. */
export function useSession(id: string): {
  session: StoredSession | undefined
  boxed: BoxedSession | undefined
  error: unknown
} {
  const boxed = useBoxedSessions().get(id)
  const neverSent = boxed?.isNew === true
  // The outbox is looked at first: what was never sent is not asked for.
  const ready = openItems.now() !== null
  const stored = useAnswer(getSessionEndpoint, ready && !neverSent ? { params: { id } } : null)
  // What the device carries along stands in where the session itself was never opened here.
  const client = useQueryClient()
  const answer = stored.data?.data ?? carriedYear(client).find((session) => session.id === id)
  const isNewer = boxed && (boxed.state !== 'accepted' || (boxed.version ?? 0) > (answer?.version ?? 0))
  if (boxed && isNewer && !(boxed.deletes && boxed.state === 'accepted')) {
    return {
      session: asStored(boxed, answer),
      boxed: boxed.state === 'accepted' ? undefined : boxed,
      error: null,
    }
  }
  return { session: answer, boxed: undefined, error: answer ? null : stored.error }
}
