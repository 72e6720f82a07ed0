import type { StoredSession } from '../../api/sessions/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { type Draft, draftOf, emptyDraft } from './draft'
import { environmentOf } from './formChange'
import { staffTime } from './staffTime'

const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()
const wasHeld = ({ exception }: StoredSession) => exception !== 'cancelled' && exception !== 'closed'

/**
 * The session that this one is most likely like: the latest that was held on the same weekday, else the latest
 * that was held; of another day, for what was recorded of this one is the evening itself. Nothing where the unit has none.
 * @param sessions of one unit, newest first
 */
export function lastLike(sessions: readonly StoredSession[], date: string): StoredSession | undefined {
  const held = sessions.filter((session) => wasHeld(session) && session.date !== date)
  return held.find((session) => weekday(session.date) === weekday(date)) ?? held[0]
}

/** A new draft with everything of a former session, its counts too, but its date and its words. */
export function sameAs(former: StoredSession, date: string): Draft {
  const draft = draftOf(former)
  // Codes, answers, new and unique visitors belong to that evening alone.
  const { codes: _, answers: __, participants, ...rest } = draft.rest
  return {
    ...draft,
    date,
    endDate: undefined,
    held: 'held',
    reflection: '',
    rest: participants?.detail ? { ...rest, participants: { total: 0, detail: participants.detail } } : rest,
  }
}

/**
 * A new draft with what seldom changes: form, clock, environment, staff. Nobody is counted before they have come, and
 * the staff's time follows from the clock: last time's may have been another evening's length.
 */
export function filledFrom(former: StoredSession, empty: Draft): Draft {
  const { unit, group, form, start, end, environment, staffCount, by } = draftOf(former)
  const filled = { ...empty, unit, group, form, start, end, environment, staffCount, by }
  // A camp's or a week's clock says nothing of how long the next one is.
  return former.endDate ? filled : { ...filled, staffMinutes: staffTime(filled) }
}

/**
 * What a new session of a unit begins with, and which former one that comes from.
 * @param sessions of that unit, newest first
 * @param form the form of work: of the session where it was chosen, else only where nothing was recorded before
 */
export function beginningIn(
  place: Pick<ListedUnit, 'id' | 'environment'> | undefined,
  sessions: readonly StoredSession[],
  { form, isChosen, date }: { form: Draft['form']; isChosen: boolean; date: string },
): { draft: Draft; former: StoredSession | undefined } {
  const former = lastLike(isChosen ? sessions.filter((one) => one.form === form) : sessions, date)
  const fresh = { ...emptyDraft(place, date), form, environment: environmentOf(form, place) }
  return { draft: former ? filledFrom(former, fresh) : fresh, former }
}
