import * as z from 'zod/mini'
import { endpoint } from '../../../base/endpoints/endpoint'
import '../../domain/permissions'
import { Contact, Joining, JoiningMunicipality, Joinings, ManagedStep, OwnStep } from './schemas'

export const getJoiningEndpoint = endpoint({
  method: 'GET',
  path: '/api/youth/joining',
  access: 'youth.joining.read',
  summary: 'Where a municipality stands on its way in, how it came there and what its beginning still lacks.',
  query: JoiningMunicipality,
  answer: Joining,
  statuses: [200],
})
export const putJoining = endpoint({
  method: 'PUT',
  path: '/api/youth/joining',
  access: 'youth.joining.decide',
  summary:
    'The municipality takes its next step or goes one back: accepts the agreement it names, tries, takes into use.',
  body: OwnStep,
  answer: Joining,
  statuses: [200],
})
export const deleteTraining = endpoint({
  method: 'DELETE',
  path: '/api/youth/training',
  access: 'youth.joining.decide',
  summary: 'Empty the training of a municipality: what was practised is deleted.',
  query: JoiningMunicipality,
  answer: z.object({ deleted: z.number() }),
  statuses: [200],
})
export const getJoinings = endpoint({
  method: 'GET',
  path: '/api/youth/joinings',
  access: 'youth.joining.manage',
  summary:
    'The municipalities that were ever invited, their steps, and the next contact. For the national team.',
  answer: Joinings,
  statuses: [200],
})
export const putManagedStep = endpoint({
  method: 'PUT',
  path: '/api/youth/joinings/{municipality}',
  access: 'youth.joining.manage',
  summary: 'The national team invites a municipality, or takes it one step back.',
  params: JoiningMunicipality,
  body: ManagedStep,
  answer: Joinings,
  statuses: [200],
})
export const putContact = endpoint({
  method: 'PUT',
  path: '/api/youth/joinings/{municipality}/contact',
  access: 'youth.joining.manage',
  summary: 'When the national team is in touch with a municipality next, and about what.',
  params: JoiningMunicipality,
  body: Contact,
  answer: Joinings,
  statuses: [200],
})

export const joiningEndpoints = [
  getJoiningEndpoint,
  putJoining,
  deleteTraining,
  getJoinings,
  putManagedStep,
  putContact,
]
