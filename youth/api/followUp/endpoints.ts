import * as z from 'zod/mini'
import { endpoint } from '../../../base/endpoints/endpoint'
import '../../domain/permissions'
import { MunicipalityQuery } from '../municipality'
import { FollowUp, FollowUpDecision } from './schemas'

export const getFollowUpEndpoint = endpoint({
  method: 'GET',
  path: '/api/youth/follow-up',
  access: 'youth.follow-up.decide',
  summary: 'What a municipality decided of observations and of how long texts are kept.',
  query: MunicipalityQuery,
  answer: FollowUp,
  statuses: [200],
})
export const putFollowUp = endpoint({
  method: 'PUT',
  path: '/api/youth/follow-up',
  access: 'youth.follow-up.decide',
  summary: 'Decide it: observations on or off, who is told, and after how many months texts are deleted.',
  body: FollowUpDecision,
  answer: z.object({ version: z.number() }),
  statuses: [200],
})

export const followUpEndpoints = [getFollowUpEndpoint, putFollowUp]
