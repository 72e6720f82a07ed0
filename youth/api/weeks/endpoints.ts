import { endpoint } from '../../../base/endpoints/endpoint'
import { Week, WeekQuery } from './schemas'
import '../../domain/permissions'

export const getWeek = endpoint({
  method: 'GET',
  path: '/api/youth/week',
  access: 'youth.unit.read',
  summary:
    'A week of the units, day by day: held, nobody came, cancelled, closed, missing. `week` is a day of it.',
  query: WeekQuery,
  answer: Week,
  statuses: [200],
})

export const weekEndpoints = [getWeek]
