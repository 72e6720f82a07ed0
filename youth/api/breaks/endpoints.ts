import * as z from 'zod/mini'
import { endpoint } from '../../../base/endpoints/endpoint'
import { Break, BreakPath, BreaksQuery, ChosenHolidays, ListedBreaks } from './schemas'
import '../../domain/permissions'

export const getBreaks = endpoint({
  method: 'GET',
  path: '/api/youth/breaks',
  access: 'youth.plan.read',
  summary: 'The breaks of a municipality and its units: days when nothing is planned or doors are closed.',
  query: BreaksQuery,
  answer: ListedBreaks,
  statuses: [200],
})
export const putBreak = endpoint({
  method: 'PUT',
  path: '/api/youth/breaks/{municipality}/{id}',
  access: 'youth.plan.write',
  summary: 'Add a break, or correct it with If-Match. The id is a UUID made by the client.',
  params: BreakPath,
  body: Break,
  answer: z.object({ id: z.string(), version: z.number() }),
  statuses: [201, 200],
})
export const deleteBreak = endpoint({
  method: 'DELETE',
  path: '/api/youth/breaks/{municipality}/{id}',
  access: 'youth.plan.write',
  summary: 'Remove a break; needs If-Match. What was planned on its days is planned again.',
  params: BreakPath,
  statuses: [204],
})
export const postHolidays = endpoint({
  method: 'POST',
  path: '/api/youth/breaks/holidays',
  access: 'youth.plan.write',
  summary: 'Add breaks of the public holidays of a year; those that are there stay as they are.',
  body: ChosenHolidays,
  answer: z.object({ added: z.number() }),
  statuses: [200],
})

export const breakEndpoints = [getBreaks, putBreak, deleteBreak, postHolidays]
