import * as z from 'zod/mini'
import { count, day, text, uuid } from '../../../base/problems/fields'
import { observationTopics } from '../../domain/observations/codes'

export const ObservationId = z.object({ id: uuid() })

export const Observation = z.strictObject({
  unit: uuid(),
  date: day(),
  topic: z.enum(observationTopics),
  words: text(1, 1000),
})
export type Observation = z.output<typeof Observation>

export const Resolution = z.strictObject({
  /** What was done; null opens it again. */
  resolution: z.nullable(text(1, 1000)),
  version: count(1_000_000, 1),
})
export type Resolution = z.output<typeof Resolution>

export const Observations = z.object({
  /** Whether the municipality writes observations down at all. */
  kept: z.boolean(),
  observations: z.array(
    z.object({
      id: z.string(),
      unit: z.string(),
      date: z.string(),
      topic: z.enum(observationTopics),
      words: z.string(),
      resolution: z.string(),
      resolved: z.boolean(),
      /** Its texts have been deleted, as their time was over. */
      forgotten: z.boolean(),
      version: z.number(),
    }),
  ),
})
export type ListedObservation = z.output<typeof Observations>['observations'][number]
