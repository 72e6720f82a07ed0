import type * as z from 'zod/mini'
import { problem } from '../../../base/problems/catalogue'
import type { PlanContent } from '../../db/plans/plans'
import { longestPlan, minutesBetween } from '../../domain/plans/minutesBetween'
import { planProblem } from '../../domain/plans/problems'
import { notesBesideTally } from '../../domain/sessions/formFields'
import type { Plan } from './schemas'

/** A plan as it was sent, in its one normal form. @throws invalid (422) where its fields do not agree */
export function checkPlan(plan: z.output<typeof Plan>): PlanContent {
  const weekdays = [...new Set(plan.weekdays)].sort()
  const until = plan.until ?? null
  if (until && until < plan.from)
    throw problem.invalid([{ field: 'until', reason: 'youth:field.to-before-from' }])
  if (new Set(plan.tags).size < plan.tags.length)
    throw problem.invalid([{ field: 'tags', reason: 'youth:field.named-twice' }])
  if (notesBesideTally(plan).length)
    throw problem.invalid([{ field: 'tags', reason: 'youth:field.only-numbers' }])
  if (minutesBetween(plan.start, plan.end) > longestPlan)
    throw planProblem.field('end', 'too-long', { max: longestPlan / 60 })
  return {
    unit: plan.unit,
    group_id: plan.group ?? null,
    name_fi: plan.name?.fi ?? null,
    name_sv: plan.name?.sv ?? null,
    form: plan.form,
    environment: plan.environment ?? null,
    weekdays,
    every_weeks: weekdays.length ? plan.everyWeeks : 1,
    first_day: plan.from,
    last_day: weekdays.length ? until : plan.from,
    start_time: plan.start,
    end_time: plan.end,
    tags: plan.tags,
    youth_part: plan.youthPart ?? null,
    staff_count: plan.staffCount ?? null,
  }
}
