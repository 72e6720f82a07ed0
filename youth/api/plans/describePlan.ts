import type { PlanRow } from '../../db/plans/plans'
import type { ListedPlan } from './schemas'

/** A plan as it is sent out. */
export const describePlan = (plan: PlanRow): ListedPlan =>
  ({
    id: plan.id,
    municipality: plan.municipality,
    unit: plan.unit,
    name: plan.name_fi && plan.name_sv ? { fi: plan.name_fi, sv: plan.name_sv } : null,
    form: plan.form,
    environment: plan.environment,
    group: plan.group_id,
    weekdays: plan.weekdays,
    everyWeeks: plan.every_weeks,
    from: plan.first_day,
    until: plan.last_day,
    start: plan.start_time,
    end: plan.end_time,
    tags: plan.tags,
    youthPart: plan.youth_part,
    staffCount: plan.staff_count,
    follows: plan.follows,
    version: plan.version,
  }) as ListedPlan
