import * as z from 'zod/mini'
import { day, isYear, municipalityCode, uuid } from '../../../base/problems/fields'
import { groupings } from '../../domain/months/groupings'

/** A month, `2026-11`. */
export const month = () =>
  z.string().check(
    z.refine((value) => /^\d{4}-(0[1-9]|1[0-2])$/.test(value) && isYear(Number(value.slice(0, 4))), {
      params: { reason: 'month' },
    }),
  )

/** A day, or a month that stands for its first or last day. */
const dayOrMonth = (edge: 'first' | 'last') =>
  z.union([
    day(),
    z.pipe(
      month(),
      z.transform((value: string) => {
        const [year = 0, number = 0] = value.split('-').map(Number)
        return `${value}-${edge === 'first' ? '01' : new Date(Date.UTC(year, number, 0)).getUTCDate()}`
      }),
    ),
  ])

export const SummaryQuery = z.object({
  municipality: municipalityCode(),
  unit: z.optional(uuid()),
  from: dayOrMonth('first'),
  to: dayOrMonth('last'),
  by: z._default(z.enum(groupings), 'month'),
})

export const HoursQuery = z.omit(SummaryQuery, { by: true })

/** Hours of the week, 1 being Monday and 17 from 17 to 18. */
export const WeekHours = z.array(
  z.object({
    weekday: z.number(),
    hour: z.number(),
    days: z.number(),
    participations: z.number(),
  }),
)
export type WeekHours = z.output<typeof WeekHours>

export const SummaryRows = z.array(
  z.object({
    key: z.string(),
    participations: z.number(),
    sessions: z.nullable(z.number()),
    hours: z.nullable(z.number()),
    cancelled: z.optional(z.number()),
    closed: z.optional(z.number()),
    noVisitors: z.optional(z.number()),
    youthHours: z.optional(z.number()),
    staffHours: z.optional(z.number()),
    plannedOrLed: z.optional(z.number()),
    partKnown: z.optional(z.number()),
    amount: z.optional(z.number()),
  }),
)
export type SummaryRows = z.output<typeof SummaryRows>
