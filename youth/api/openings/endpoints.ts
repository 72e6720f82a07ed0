import * as z from 'zod/mini'
import { endpoint } from '../../../base/endpoints/endpoint'
import { openDaysPath } from '../keptPaths'
import { ListedOpenings, OpenDays, OpenDaysQuery, Opening, OpeningPath, OpeningsQuery } from './schemas'
import '../../domain/permissions'

export const getOpenings = endpoint({
  method: 'GET',
  path: '/api/youth/openings',
  access: 'youth.unit.read',
  summary: 'The opening hours of a municipality’s units or of one: by weekday, each from a day on.',
  query: OpeningsQuery,
  answer: ListedOpenings,
  statuses: [200],
})
export const getOpenDays = endpoint({
  method: 'GET',
  path: openDaysPath,
  access: 'youth.unit.read',
  summary:
    'When units are open, day by day between two days, both included: breaks and seasons in. A day of which nothing was said is in no row.',
  query: OpenDaysQuery,
  answer: OpenDays,
  statuses: [200],
})
export const putOpening = endpoint({
  method: 'PUT',
  path: '/api/youth/openings/{municipality}/{id}',
  access: 'youth.unit.write',
  summary:
    'Say a unit’s opening hours from a day on, or correct them with If-Match. Days that have been stay as they were.',
  params: OpeningPath,
  body: Opening,
  answer: z.object({ id: z.string(), version: z.number() }),
  statuses: [201, 200],
})
export const deleteOpening = endpoint({
  method: 'DELETE',
  path: '/api/youth/openings/{municipality}/{id}',
  access: 'youth.unit.write',
  summary: 'Remove opening hours that have not been in force; needs If-Match. Those before them go on.',
  params: OpeningPath,
  statuses: [204],
})

export const openingEndpoints = [getOpenings, getOpenDays, putOpening, deleteOpening]
