import * as z from 'zod/mini'
import { count, municipalityCode, uuid } from '../../../base/problems/fields'
import { costParts } from '../../domain/codes'
import { year } from '../periods'

export const ResourceQuery = z.object({ municipality: municipalityCode(), year: year() })
export const CostPlace = z.object({ municipality: municipalityCode(), unit: uuid(), year: year() })
/** Whole euros: what a year's accounts say. */
export const Cost = z.strictObject({
  euros: count(1_000_000_000),
  includes: z.array(z.enum(costParts)).check(z.minLength(1), z.maxLength(costParts.length)),
  firstMonth: z._default(count(12, 1), 1),
  lastMonth: z._default(count(12, 1), 12),
})
export type Cost = z.input<typeof Cost>
const given = z.nullable(z.object({ hours: z.number(), known: z.number() }))
const perPiece = z.object({
  kind: z.enum(['value', 'missing', 'notYet']),
  euros: z.optional(z.number()),
})
export const Resources = z.array(
  z.object({
    unit: z.string(),
    municipality: z.string(),
    cost: z.nullable(
      z.object({
        euros: z.number(),
        includes: z.array(z.enum(costParts)),
        firstMonth: z.number(),
        lastMonth: z.number(),
        version: z.number(),
      }),
    ),
    participations: z.nullable(z.number()),
    hours: z.nullable(z.number()),
    held: z.number(),
    staff: given,
    volunteers: given,
    perVisit: perPiece,
    perHour: perPiece,
  }),
)
export type Resources = z.output<typeof Resources>
