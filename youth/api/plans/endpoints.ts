import * as z from 'zod/mini'
import { endpoint } from '../../../base/endpoints/endpoint'
import {
  ChosenCopies,
  Completeness,
  ListedPlans,
  OccurrencesQuery,
  Plan,
  PlanCopy,
  PlanCopyQuery,
  PlannedSessions,
  PlanPath,
  PlansQuery,
} from './schemas'
import '../../domain/permissions'

export const getPlans = endpoint({
  method: 'GET',
  path: '/api/youth/plans',
  access: 'youth.plan.read',
  summary: 'The plans of a municipality or a unit, those that have ended among them.',
  query: PlansQuery,
  answer: ListedPlans,
  statuses: [200],
})
export const putPlan = endpoint({
  method: 'PUT',
  path: '/api/youth/plans/{municipality}/{id}',
  access: 'youth.plan.write',
  summary:
    'Plan sessions, again and again or once, or correct a plan with If-Match. A plan that has begun is changed by one that follows it.',
  params: PlanPath,
  body: Plan,
  answer: z.object({ id: z.string(), version: z.number() }),
  statuses: [201, 200],
})
export const deletePlan = endpoint({
  method: 'DELETE',
  path: '/api/youth/plans/{municipality}/{id}',
  access: 'youth.plan.write',
  summary: 'End a plan from today on; needs If-Match. What it has meant by now stands.',
  params: PlanPath,
  statuses: [204],
})
export const getOccurrences = endpoint({
  method: 'GET',
  path: '/api/youth/plans/occurrences',
  access: 'youth.plan.read',
  summary:
    'The planned sessions between two days, both included, and what became of each: recorded, nobody came, cancelled, closed, missing, ahead.',
  query: OccurrencesQuery,
  answer: PlannedSessions,
  statuses: [200],
})

export const getCompleteness = endpoint({
  method: 'GET',
  path: '/api/youth/plans/completeness',
  access: 'youth.summary.read',
  summary:
    'Completeness: of what was planned and has been, how much was recorded, by unit and month. No row where nothing was planned.',
  query: OccurrencesQuery,
  answer: Completeness,
  statuses: [200],
})
export const getPlanCopy = endpoint({
  method: 'GET',
  path: '/api/youth/plans/copy',
  access: 'youth.plan.write',
  summary: 'What plans, groups and opening hours would be made if the year before were copied to a year.',
  query: PlanCopyQuery,
  answer: PlanCopy,
  statuses: [200],
})
export const postPlanCopy = endpoint({
  method: 'POST',
  path: '/api/youth/plans/copy',
  access: 'youth.plan.write',
  summary: 'Make what was chosen of such a copy, each once however often it is asked.',
  body: ChosenCopies,
  answer: z.object({ plans: z.number(), groups: z.number(), openings: z.number() }),
  statuses: [200],
})

export const planEndpoints = [
  getPlans,
  getOccurrences,
  getCompleteness,
  getPlanCopy,
  postPlanCopy,
  putPlan,
  deletePlan,
]
