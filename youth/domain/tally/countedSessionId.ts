import { idFrom } from '../idFrom'

/**
 * The id of a session that nobody planned and that is counted in a unit on a day: the same on every phone that has seen
 * the day, so that two who begin to count the same evening make one.
 * @param before how many sessions of the unit were recorded on that day before it began
 */
export const countedSessionId = (unit: string, date: string, before: number): string =>
  idFrom('counted', unit, date, before)
