import * as z from 'zod/mini'
import { municipalityCode, text, uuid } from '../../../base/problems/fields'
import { month } from '../months/schemas'
import { year } from '../periods'

export const LockQuery = z.object({ municipality: municipalityCode(), year: year() })
export const LockMonth = z.object({ month: month() })
export const LockPlace = z.object({ municipality: municipalityCode() })
/** Locking needs no reason; opening again does. */
export const LockDecision = z.strictObject({
  municipality: municipalityCode(),
  locked: z.boolean(),
  reason: z.optional(text(1, 500)),
})
export const Unlocking = z.strictObject({ reason: text(1, 500) })
export const LockSession = z.object({ id: uuid() })

export const LockedMonths = z.array(
  z.object({
    month: z.string(),
    lockedAt: z.nullable(z.string()),
    lockedBy: z.nullable(z.string()),
    opened: z.number(),
    corrected: z.number(),
  }),
)
export type LockedMonths = z.output<typeof LockedMonths>
export const MonthCheck = z.object({
  month: z.string(),
  over: z.boolean(),
  missing: z.array(z.object({ unit: z.string(), date: z.string() })),
  units: z.array(
    z.object({
      unit: z.string(),
      sessions: z.nullable(z.number()),
      participations: z.nullable(z.number()),
      noVisitors: z.nullable(z.number()),
      cancelled: z.nullable(z.number()),
      closed: z.nullable(z.number()),
    }),
  ),
})
export const SessionLock = z.object({ locked: z.boolean(), open: z.boolean() })
