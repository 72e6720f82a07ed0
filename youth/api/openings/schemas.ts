import * as z from 'zod/mini'
import { clock, count, day, municipalityCode, uuid } from '../../../base/problems/fields'
import { mostSpans, seasons } from '../../domain/openings/hours'

export const OpeningPath = z.object({ municipality: municipalityCode(), id: uuid() })
export const OpeningsQuery = z.object({ municipality: municipalityCode(), unit: z.optional(uuid()) })

/** A unit's hours from a day on, until its next ones begin. */
export const Opening = z.strictObject({
  unit: uuid(),
  season: z.optional(z.nullable(z.enum(seasons))),
  from: day(),
  /** Without any the unit is closed from that day on. */
  spans: z
    .array(
      z.strictObject({
        /** Monday is 1. */
        weekday: count(7, 1),
        start: clock(),
        /** Where it is not after the start, of the next day. */
        end: clock(),
      }),
    )
    .check(z.maxLength(mostSpans)),
})
export type Opening = z.input<typeof Opening>

export const ListedOpenings = z.array(
  z.object({
    id: z.string(),
    municipality: z.string(),
    unit: z.string(),
    season: z.nullable(z.enum(seasons)),
    from: z.string(),
    spans: z.array(z.object({ weekday: z.number(), start: z.string(), end: z.string() })),
    version: z.number(),
  }),
)
export type ListedOpening = z.output<typeof ListedOpenings>[number]

export const OpenDaysQuery = z.object({
  municipality: municipalityCode(),
  unit: z.optional(uuid()),
  from: day(),
  to: day(),
})
/** When a unit is open on a day. A day of which nothing was said is in no row. */
export const OpenDays = z.array(
  z.object({
    unit: z.string(),
    date: z.string(),
    spans: z.array(z.object({ start: z.string(), end: z.string() })),
    /** Why it is closed: on that weekday, for the season, or for a break; null where it is open. */
    closed: z.nullable(z.enum(['weekday', 'season', 'break'])),
  }),
)
export type OpenDay = z.output<typeof OpenDays>[number]
