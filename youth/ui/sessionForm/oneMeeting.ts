import { isTally } from '../../domain/sessions/formFields'
import { sessionMinutes } from '../../domain/sessions/sessionMinutes'
import { type Draft, totalOf } from './draft'

/** A working day has more hours than this; a meeting has not. */
const longestMeeting = 90

/** Whether a tally reads as one meeting: one person, and the clock of when they were met. */
export const isOneMeeting = (draft: Draft): boolean =>
  isTally(draft.form) &&
  !draft.endDate &&
  totalOf(draft) === 1 &&
  (sessionMinutes(draft) ?? Number.POSITIVE_INFINITY) <= longestMeeting
