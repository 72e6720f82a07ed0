import type { StoredSession } from '../../db/sessions/sessions'
import { describeContent } from './session'

/** A stored session as it is sent out. */
export function describeSession(stored: StoredSession) {
  return {
    id: stored.id,
    version: stored.version,
    municipality: stored.municipality,
    ...describeContent(stored.content),
    startsAt: stored.time.startsAt,
    endsAt: stored.time.endsAt,
    minutes: stored.time.minutes,
    recordedBy: stored.recordedBy,
    recordedAt: stored.recordedAt,
    changedAt: stored.changedAt,
  }
}
