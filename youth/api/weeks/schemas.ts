import * as z from 'zod/mini'
import { day, municipalityCode } from '../../../base/problems/fields'
import { PlannedSessions } from '../plans/schemas'

export const WeekQuery = z.object({ municipality: municipalityCode(), week: day() })
const WeekSession = z.object({
  id: z.string(),
  unit: z.string(),
  date: z.string(),
  start: z.string(),
  end: z.string(),
  form: z.string(),
  exception: z.nullable(z.string()),
  participants: z.nullable(z.number()),
})

export const Week = z.array(
  z.object({
    unit: z.string(),
    /** Whether anything was recorded in this week or the eight before it. */
    begun: z.boolean(),
    participations: z.number(),
    missing: z.number(),
    days: z.array(
      z.object({
        date: z.string(),
        state: z.enum(['held', 'no-visitors', 'cancelled', 'closed', 'missing', 'ahead', 'none']),
        participations: z.nullable(z.number()),
        sessions: z.array(WeekSession),
        /** What was planned, where the unit has plans. */
        planned: z.nullable(PlannedSessions),
        /** The last such evening that was held: what a missing one begins from. */
        like: z.nullable(WeekSession),
      }),
    ),
  }),
)
export type Week = z.output<typeof Week>
