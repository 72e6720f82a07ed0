import type { Temporal } from 'temporal-polyfill'
import {
  checkSession,
  normaliseSession,
  Session,
  type SessionContent,
} from '../../youth/domain/sessions/session'
import { type PlacedInTime, placeInTime } from '../../youth/domain/times'

export type Accept = (invented: Session) => { content: SessionContent; time: PlacedInTime }

/**
 * Takes invented sessions by the rules that every recorded session is taken by; what begins after `now` has not
 * happened. Throws where the room would refuse one.
 */
export function acceptingAt(now: Temporal.Instant): Accept {
  const place = placingAt(now)
  return (invented) => {
    const session = Session.parse(invented)
    const time = place(session)
    const problems = 'field' in time ? [time] : checkSession(session)
    const content = normaliseSession(session)
    if ('field' in time || problems.length || (content.youthMinutes ?? 0) > time.minutes) {
      throw new Error(`the demo invented what youth work refuses: ${JSON.stringify({ invented, problems })}`)
    }
    return { content, time }
  }
}

/** Time zones are slow to ask, and youth houses open at the same hours: each evening of the country is placed once. */
function placingAt(now: Temporal.Instant): typeof placeInTime {
  const placed = new Map<string, ReturnType<typeof placeInTime>>()
  return (session) => {
    const key = `${session.date} ${session.start} ${session.endDate ?? ''} ${session.end}`
    const known = placed.get(key) ?? placeInTime(session, now)
    placed.set(key, known)
    return known
  }
}
