import * as z from 'zod/mini'
import { count, municipalityCode } from '../../../base/problems/fields'
import { auditLimits, countLimits } from '../../domain/retention/terms'

const terms = {
  /** Years for which what was counted is kept session by session; after that as sums of months. */
  countYears: count(countLimits.most, countLimits.least),
  /** Years for which it is kept who changed what. */
  auditYears: count(auditLimits.most, auditLimits.least),
}
const Terms = z.object({ countYears: z.number(), auditYears: z.number() })

export const Retention = z.object({
  version: z.number(),
  decided: Terms,
  /** What holds today: a shortening takes a month. */
  holds: Terms,
  shortensOn: z.nullable(z.string()),
  /** The first day whose sessions are kept. */
  keptFrom: z.nullable(z.string()),
  /** Until this day nothing is forgotten at all. */
  forgetsFrom: z.nullable(z.string()),
  /** The sessions of the days before this one are gone; their sums are there. */
  goneBefore: z.nullable(z.string()),
  reflectionMonths: z.number(),
  observationMonths: z.number(),
})
export type Retention = z.output<typeof Retention>

export const RetentionDecision = z.strictObject({
  municipality: municipalityCode(),
  ...terms,
  /** The version that was read; 0 where nothing was decided yet. */
  version: count(1_000_000),
  /** That who decides has seen how much a shortening takes. */
  isConfirmed: z.optional(z.boolean()),
})
export const Decided = z.object({ version: z.number(), shortensOn: z.nullable(z.string()) })

export const Gone = z.object({
  /** The sessions of the days before this one are gone; null where all are there. */
  before: z.nullable(z.string()),
})

const yearsInQuery = (least: number, most: number) =>
  z.pipe(
    z.string().check(z.refine((value) => /^\d{1,2}$/.test(value), { params: { reason: 'type-number' } })),
    z.pipe(z.transform(Number), count(most, least)),
  )
export const ForeseeQuery = z.object({
  municipality: municipalityCode(),
  countYears: yearsInQuery(countLimits.least, countLimits.most),
  auditYears: yearsInQuery(auditLimits.least, auditLimits.most),
})
export const Foreseen = z.object({
  isShorter: z.boolean(),
  /** The day from which the decision would hold. */
  on: z.string(),
  keptFrom: z.string(),
  sessions: z.number(),
  entries: z.number(),
})
