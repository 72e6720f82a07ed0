import * as z from 'zod/mini'
import { endpoint } from '../../../base/endpoints/endpoint'
import '../../domain/permissions'
import { observationsPath } from '../keptPaths'
import { MunicipalityQuery } from '../municipality'
import { Observation, ObservationId, Observations, Resolution } from './schemas'

export const getObservations = endpoint({
  method: 'GET',
  path: observationsPath,
  access: 'youth.observation.read',
  summary: 'What staff noticed of places and their safety, open ones first. Never of a young person.',
  query: MunicipalityQuery,
  answer: Observations,
  statuses: [200],
})
export const putObservation = endpoint({
  method: 'PUT',
  path: '/api/youth/observations/{id}',
  access: 'youth.observation.write',
  summary: 'Write an observation down. The id is a UUID made by the client.',
  params: ObservationId,
  body: Observation,
  answer: z.object({ id: z.string() }),
  statuses: [201, 200],
})
export const putResolution = endpoint({
  method: 'PUT',
  path: '/api/youth/observations/{id}/resolution',
  access: 'youth.observation.write',
  summary: 'Say what was done about an observation, which closes it; null opens it again.',
  params: ObservationId,
  body: Resolution,
  answer: z.object({ version: z.number() }),
  statuses: [200],
})

export const observationEndpoints = [getObservations, putObservation, putResolution]
