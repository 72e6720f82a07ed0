import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../../base/endpoints/ifMatch'
import type { Ground } from '../../../base/endpoints/serve'
import { serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { problem } from '../../../base/problems/catalogue'
import type { PlanRow } from '../../db/plans/plans'
import { endPlan, listPlans, savePlan } from '../../domain/plans/plans'
import { listOccurrences } from '../../domain/plans/readOccurrences'
import { withPredecessors } from '../withPredecessors'
import { checkPlan } from './checkPlan'
import { describePlanned } from './describePlanned'
import { deletePlan, getOccurrences, getPlans, putPlan } from './endpoints'
import type { ListedPlan } from './schemas'

/** Serves plans, and the sessions that they mean. */
export function servePlans(app: Hono, ground: Ground, { register }: { register: Register }): void {
  serve(app, ground, getPlans, async ({ person, read, query }) => {
    const municipalities = withPredecessors(register, query.municipality)
    const plans = await read((tx) => listPlans(tx, person, { ...query, municipalities }))
    return { body: plans.map(describePlan) }
  })
  serve(app, ground, getOccurrences, async ({ person, read, query }) => {
    const municipalities = withPredecessors(register, query.municipality)
    const planned = await read((tx) => listOccurrences(tx, person, { ...query, municipalities }))
    return { body: planned.map(describePlanned) }
  })
  serve(app, ground, putPlan, async ({ person, write, params, body, header }) => {
    const content = checkPlan(body)
    const ifMatch = readIfMatch(header('if-match'))
    const follows = body.follows ?? null
    const { status, version } = await write((tx) =>
      savePlan(tx, person, { ...params, content, follows, ifMatch }),
    )
    return { status, body: { id: params.id, version }, headers: { ETag: etagOf(version) } }
  })
  serve(app, ground, deletePlan, async ({ person, write, params, header }) => {
    const ifMatch = readIfMatch(header('if-match'))
    if (ifMatch === null) throw problem.ifMatchNeeded()
    await write((tx) => endPlan(tx, person, { ...params, ifMatch }))
    return {}
  })
}

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
