import * as z from 'zod/mini'
import { count, municipalityCode, uuid } from '../../../base/problems/fields'
import { mostOfTopic, type Topic, topics } from '../../domain/topics/codes'
import { month } from '../months/schemas'

export const TopicQuery = z.object({
  municipality: municipalityCode(),
  unit: z.optional(uuid()),
  from: month(),
  to: month(),
})
export const TopicPlace = z.object({ unit: uuid(), month: month() })
export const AdditionPlace = z.object({ unit: uuid(), month: month(), id: uuid() })

const countsFrom = (least: number) => {
  const howOften = () => z.optional(count(mostOfTopic, least))
  const each = Object.fromEntries(topics.map((topic) => [topic, howOften()]))
  return z.strictObject(each as Record<Topic, ReturnType<typeof howOften>>)
}
const counts = countsFrom(0)

export const TopicMonth = z.strictObject({ topics: counts })
export type TopicMonth = z.output<typeof TopicMonth>

export const AddedTopics = z.strictObject({
  topics: countsFrom(1).check(
    z.refine((added) => Object.keys(added).length > 0, { params: { reason: 'required' } }),
  ),
})

/** What a refusal tells of the month as it is. */
export const StoredTopics = z.object({ topics: counts, version: z.number() })

export const TopicMonths = z.array(
  z.object({ unit: z.string(), month: z.string(), topics: counts, version: z.number() }),
)
