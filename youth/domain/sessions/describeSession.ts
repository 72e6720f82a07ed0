import type { StoredSession } from '../../db/sessions/sessions'
import { describeContent } from './session'
import { isRated } from './unnamedRating'

/** A stored session as it is sent out to somebody; who recorded a rated one is told to themselves alone. */
export function describeSession(stored: StoredSession, reader: { id: string } | null) {
  return {
    id: stored.id,
    version: stored.version,
    municipality: stored.municipality,
    ...describeContent(stored.content),
    startsAt: stored.time.startsAt,
    endsAt: stored.time.endsAt,
    minutes: stored.time.minutes,
    recordedBy: isRated(stored.content) && stored.recordedBy !== reader?.id ? null : stored.recordedBy,
    recordedAt: stored.recordedAt,
    changedAt: stored.changedAt,
  }
}
