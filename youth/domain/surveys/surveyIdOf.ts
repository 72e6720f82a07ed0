import { idFrom } from '../idFrom'

/**
 * The id of the survey that is opened of a session where the worker is: the same on every phone, so that two who ask at
 * once ask one thing.
 * @param before how many surveys of the session there were: one that was revoked is followed by another
 */
export const surveyIdOf = (session: string, before: number): string => idFrom('survey', session, before)
