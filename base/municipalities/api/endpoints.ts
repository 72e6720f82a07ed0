import { endpoint } from '../../endpoints/endpoint'
import { MunicipalitiesAnswer, MunicipalitiesQuery } from './municipality'

export const getMunicipalities = endpoint({
  method: 'GET',
  path: '/api/municipalities',
  access: 'public',
  summary: 'The municipalities of a year with their areas of that year.',
  query: MunicipalitiesQuery,
  answer: MunicipalitiesAnswer,
  statuses: [200],
})
