import * as z from 'zod/mini'
import { endpoint } from '../../../base/endpoints/endpoint'
import { groupsPath } from '../keptPaths'
import { MunicipalityQuery } from '../municipality'
import { Group, GroupPath, ListedGroups } from './schemas'
import '../../domain/permissions'

export const getGroups = endpoint({
  method: 'GET',
  path: groupsPath,
  access: 'youth.group.read',
  summary:
    'The groups of a municipality: needs, goals, planned outcome, partners, period, members as a number.',
  query: MunicipalityQuery,
  answer: ListedGroups,
  statuses: [200],
})
export const putGroup = endpoint({
  method: 'PUT',
  path: '/api/youth/groups/{municipality}/{id}',
  access: 'youth.group.write',
  summary: 'Add a group, or correct it with If-Match. The id is a UUID made by the client.',
  params: GroupPath,
  body: Group,
  answer: z.object({ id: z.string(), version: z.number() }),
  statuses: [201, 200],
})

export const groupEndpoints = [getGroups, putGroup]
