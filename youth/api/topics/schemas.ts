import * as z from 'zod/mini'
import { count, municipalityCode, uuid } from '../../../base/problems/fields'
import { type Topic, topics } from '../../domain/topics/codes'
import { month } from '../months/schemas'

export const TopicQuery = z.object({
  municipality: municipalityCode(),
  unit: z.optional(uuid()),
  from: month(),
  to: month(),
})
export const TopicPlace = z.object({ unit: uuid(), month: month() })

const howOften = () => z.optional(count(100_000))
const counts = z.strictObject(
  Object.fromEntries(topics.map((topic) => [topic, howOften()])) as Record<
    Topic,
    ReturnType<typeof howOften>
  >,
)

export const TopicMonth = z.strictObject({ topics: counts })
export type TopicMonth = z.output<typeof TopicMonth>

export const TopicMonths = z.array(
  z.object({ unit: z.string(), month: z.string(), topics: counts, version: z.number() }),
)
