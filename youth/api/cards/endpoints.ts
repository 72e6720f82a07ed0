import * as z from 'zod/mini'
import { endpoint } from '../../../base/endpoints/endpoint'
import { Activity, ActivityQuery, CheckIn, Group, GroupParams, NewActivity } from './schemas'

/** Open to whoever bears a key of a municipality in `x-api-key`; nobody is known by a cookie. */
const byKey = { access: 'public', origins: 'any' } as const

export const getCardGroup = endpoint({
  ...byKey,
  method: 'GET',
  path: '/api/kompassi/groups/{id}',
  summary: 'With a key in x-api-key: the place or the group that youth cards know by a number.',
  params: GroupParams,
  answer: Group,
  statuses: [200],
})
export const getCardActivities = endpoint({
  ...byKey,
  method: 'GET',
  path: '/api/kompassi/activities/findByOrganisation',
  summary: 'With a key in x-api-key: what youth cards made for a day.',
  query: ActivityQuery,
  answer: z.array(Activity),
  statuses: [200],
})
export const postCardActivity = endpoint({
  ...byKey,
  method: 'POST',
  path: '/api/kompassi/activities',
  summary: 'With a key in x-api-key: make an activity; twice at once gives one.',
  body: NewActivity,
  answer: z.object({ id: z.number() }),
  statuses: [201, 200],
})
export const postCheckIn = endpoint({
  ...byKey,
  method: 'POST',
  path: '/api/kompassi/check-in',
  summary: 'With a key in x-api-key: count one who came.',
  body: CheckIn,
  answer: z.object({ activityId: z.number(), totalParticipants: z.number() }),
  statuses: [200],
})

export const cardEndpoints = [getCardGroup, getCardActivities, postCardActivity, postCheckIn]
