import * as z from 'zod/mini'
import { count, municipalityCode, uuid } from '../../../base/problems/fields'

const decision = {
  /** Whether observations of places and safety are written down at all. */
  observations: z.boolean(),
  /** Who is told of a new one by mail. */
  notify: z.nullable(uuid()),
  reflectionMonths: count(60, 1),
  observationMonths: count(60, 1),
}
export const FollowUpDecision = z.strictObject({
  municipality: municipalityCode(),
  ...decision,
  /** The version that was read; 0 where nothing was decided yet. */
  version: count(1_000_000),
})
export const FollowUp = z.object({
  ...decision,
  version: z.number(),
  colleagues: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Whoever was told of observations works there no more. */
  left: z.boolean(),
})
export type FollowUp = z.output<typeof FollowUp>
