import { endpoint } from '../../../base/endpoints/endpoint'
import { MunicipalityQuery } from '../municipality'
import '../../domain/permissions'
import { KeyParams, Keys, MadeKey, NewKey } from './schemas'

export const getKeys = endpoint({
  method: 'GET',
  path: '/api/youth/keys',
  access: 'youth.key.manage',
  summary: 'The keys by which other systems write, and the numbers by which youth cards know the units.',
  query: MunicipalityQuery,
  answer: Keys,
  statuses: [200],
})
export const postKey = endpoint({
  method: 'POST',
  path: '/api/youth/keys',
  access: 'youth.key.manage',
  summary: 'Make a key; it is in this answer and never again.',
  body: NewKey,
  answer: MadeKey,
  statuses: [201],
})
export const deleteKey = endpoint({
  method: 'DELETE',
  path: '/api/youth/keys/{id}',
  access: 'youth.key.manage',
  summary: 'Revoke a key; what came by it stays.',
  params: KeyParams,
  query: MunicipalityQuery,
  statuses: [204],
})

export const keyEndpoints = [getKeys, postKey, deleteKey]
