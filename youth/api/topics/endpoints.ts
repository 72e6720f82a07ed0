import * as z from 'zod/mini'
import { endpoint } from '../../../base/endpoints/endpoint'
import '../../domain/permissions'
import { topicsPath } from '../keptPaths'
import { AddedTopics, AdditionPlace, TopicMonth, TopicMonths, TopicPlace, TopicQuery } from './schemas'

export const getTopics = endpoint({
  method: 'GET',
  path: topicsPath,
  access: 'youth.summary.read',
  summary: 'What young people asked about in counselling, by unit and month: counts, crossed with nothing.',
  query: TopicQuery,
  answer: TopicMonths,
  statuses: [200],
})
export const putTopics = endpoint({
  method: 'PUT',
  path: '/api/youth/topics/{unit}/{month}',
  access: 'youth.session.write',
  summary: "Write the topics of a unit's month, all of them; with If-Match where they were written before.",
  params: TopicPlace,
  body: TopicMonth,
  answer: z.object({ version: z.number() }),
  statuses: [201, 200],
})
export const putAddition = endpoint({
  method: 'PUT',
  path: '/api/youth/topics/{unit}/{month}/additions/{id}',
  access: 'youth.session.write',
  summary:
    "Add to the topics of a unit's month, counted once whatever is sent how often in which order. The id is a UUID made by the client.",
  params: AdditionPlace,
  body: AddedTopics,
  answer: z.object({ version: z.number() }),
  statuses: [201, 200],
})

export const topicEndpoints = [getTopics, putTopics, putAddition]
