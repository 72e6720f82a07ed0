import * as z from 'zod/mini'
import { endpoint } from '../../../base/endpoints/endpoint'
import { MunicipalityQuery } from '../municipality'
import { ListedUnits, Unit, UnitId, UnitTypes } from './schemas'
import '../../domain/permissions'

export const getUnits = endpoint({
  method: 'GET',
  path: '/api/youth/units',
  access: 'youth.unit.read',
  summary: 'The units of a municipality.',
  query: MunicipalityQuery,
  answer: ListedUnits,
  statuses: [200],
})
export const putUnit = endpoint({
  method: 'PUT',
  path: '/api/youth/units/{id}',
  access: 'youth.unit.write',
  summary: 'Add a unit, or correct it with If-Match. The id is a UUID made by the client.',
  params: UnitId,
  body: Unit,
  answer: z.object({ id: z.string(), version: z.number() }),
  statuses: [201, 200],
})

export const getUnitTypes = endpoint({
  method: 'GET',
  path: '/api/youth/unit-types',
  access: 'public',
  summary: 'The national definition of units: what counts as one, type by type.',
  answer: UnitTypes,
  statuses: [200],
})

export const unitEndpoints = [getUnits, putUnit, getUnitTypes]
