import { endpoint } from '../../../base/endpoints/endpoint'
import { MunicipalityQuery } from '../municipality'
import '../../domain/permissions'

export const getExport = endpoint({
  method: 'GET',
  path: '/api/youth/export',
  access: 'youth.export',
  summary: 'All that a municipality has recorded of its youth work, as a .zip of CSV and JSON files.',
  query: MunicipalityQuery,
  kind: 'file',
  statuses: [200],
})

export const exportEndpoints = [getExport]
