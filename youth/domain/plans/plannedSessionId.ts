import { idFrom } from '../idFrom'

/**
 * The id of the session that a plan means on a day: the same on every phone, so that two who open the same evening
 * record one.
 * @param plan the plan's UUID
 * @param date the day it begins, `2026-11-20`
 */
export const plannedSessionId = (plan: string, date: string): string => idFrom('planned', plan, date)

/** The id that takes the place of a planned session's where that was deleted: a deleted id is never used again. */
export const nextSessionId = (deleted: string): string => idFrom('planned again', deleted)
