import { endpoint } from '../../../base/endpoints/endpoint'
import { HoursQuery, SummaryQuery, SummaryRows, WeekHours } from './schemas'
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

export const getHours = endpoint({
  method: 'GET',
  path: '/api/youth/summary/hours',
  access: 'youth.summary.read',
  summary:
    'In which hours of the week something was held in a period, on how many days and with how many participations.',
  query: HoursQuery,
  answer: WeekHours,
  statuses: [200],
})

export const summaryEndpoints = [getSummary, getHours]
