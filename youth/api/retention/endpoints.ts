import { endpoint } from '../../../base/endpoints/endpoint'
import '../../domain/permissions'
import { MunicipalityQuery } from '../municipality'
import { Decided, Foreseen, ForeseeQuery, Gone, Retention, RetentionDecision } from './schemas'

export const getRetentionEndpoint = endpoint({
  method: 'GET',
  path: '/api/youth/retention',
  access: 'youth.retention.decide',
  summary: 'How long a municipality keeps what was counted, who changed what, and texts.',
  query: MunicipalityQuery,
  answer: Retention,
  statuses: [200],
})
export const foreseeRetentionEndpoint = endpoint({
  method: 'GET',
  path: '/api/youth/retention/foreseen',
  access: 'youth.retention.decide',
  summary: 'How much would go, and from when, if so many years were decided. Changes nothing.',
  query: ForeseeQuery,
  answer: Foreseen,
  statuses: [200],
})
export const getGone = endpoint({
  method: 'GET',
  path: '/api/youth/retention/gone',
  access: 'youth.unit.read',
  summary: 'The day before which a municipality’s sessions have become sums.',
  query: MunicipalityQuery,
  answer: Gone,
  statuses: [200],
})
export const putRetention = endpoint({
  method: 'PUT',
  path: '/api/youth/retention',
  access: 'youth.retention.decide',
  summary: 'Decide it: longer at once, shorter after thirty days and with `isConfirmed`.',
  body: RetentionDecision,
  answer: Decided,
  statuses: [200],
})

export const retentionEndpoints = [getRetentionEndpoint, foreseeRetentionEndpoint, getGone, putRetention]
