import { endpoint } from '../../../base/endpoints/endpoint'
import { SummaryQuery, SummaryRows } from './schemas'
import '../../domain/permissions'

export const getSummary = endpoint({
  method: 'GET',
  path: '/api/youth/summary',
  access: 'youth.summary.read',
  summary:
    'What sessions add up to in a period, by month, year, unit, form, environment, age, gender, tag or group.',
  query: SummaryQuery,
  answer: SummaryRows,
  statuses: [200],
})

export const summaryEndpoints = [getSummary]
