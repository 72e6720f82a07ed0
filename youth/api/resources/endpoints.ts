import * as z from 'zod/mini'
import { endpoint } from '../../../base/endpoints/endpoint'
import { Cost, CostPlace, ResourceQuery, Resources } from './schemas'
import '../../domain/permissions'

export const getResources = endpoint({
  method: 'GET',
  path: '/api/youth/resources',
  access: 'youth.resource.read',
  summary:
    'What each unit cost in a year and what work was given to it, beside what it did in the same months.',
  query: ResourceQuery,
  answer: Resources,
  statuses: [200],
})
export const putCost = endpoint({
  method: 'PUT',
  path: '/api/youth/resources/{municipality}/{unit}/{year}',
  access: 'youth.resource.write',
  summary: 'What a unit cost in some months of a year and what that includes; corrected with If-Match.',
  params: CostPlace,
  body: Cost,
  answer: z.object({ version: z.number() }),
  statuses: [201, 200],
})

export const resourceEndpoints = [getResources, putCost]
