import * as z from 'zod/mini'
import { count, day, municipalityCode, text, uuid } from '../../../base/problems/fields'
import { holidays } from '../../domain/breaks/holidays'

export const BreakPath = z.object({ municipality: municipalityCode(), id: uuid() })
export const BreaksQuery = z.object({
  municipality: municipalityCode(),
  from: z.optional(day()),
  to: z.optional(day()),
})
const effect = () => z.enum(['none', 'closed'])

/** Days on which nothing is planned, or what is planned is closed: of a unit, or of the municipality. */
export const Break = z.strictObject({
  unit: z.optional(z.nullable(uuid())),
  name: z.strictObject({ fi: text(1, 120), sv: text(1, 120) }),
  from: day(),
  until: day(),
  effect: effect(),
})
export type Break = z.input<typeof Break>

export const ListedBreaks = z.array(
  z.object({
    id: z.string(),
    municipality: z.string(),
    unit: z.nullable(z.string()),
    /** The code of a public holiday, which is its name in every language. */
    holiday: z.nullable(z.enum(holidays)),
    name: z.nullable(z.object({ fi: z.string(), sv: z.string() })),
    from: z.string(),
    until: z.string(),
    effect: effect(),
    version: z.number(),
  }),
)
export type ListedBreak = z.output<typeof ListedBreaks>[number]

export const ChosenHolidays = z.strictObject({
  municipality: municipalityCode(),
  unit: z.optional(z.nullable(uuid())),
  year: count(2100, 2013),
  holidays: z.array(z.enum(holidays)).check(z.minLength(1), z.maxLength(holidays.length)),
  effect: effect(),
})
