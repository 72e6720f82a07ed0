import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../../base/endpoints/ifMatch'
import type { Ground } from '../../../base/endpoints/serve'
import { serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { problem } from '../../../base/problems/catalogue'
import { copyYear, previewCopy } from '../../domain/plans/copyPlans'
import { endPlan, listPlans, savePlan } from '../../domain/plans/plans'
import { listCompleteness, listOccurrences } from '../../domain/plans/readOccurrences'
import { describeGroup } from '../groups/describeGroup'
import { describeOpening } from '../openings/describeOpening'
import { withPredecessors } from '../withPredecessors'
import { checkPlan } from './checkPlan'
import { describePlan } from './describePlan'
import { describePlanned } from './describePlanned'
import {
  deletePlan,
  getCompleteness,
  getOccurrences,
  getPlanCopy,
  getPlans,
  postPlanCopy,
  putPlan,
} from './endpoints'

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
  serve(app, ground, getCompleteness, async ({ person, read, query }) => {
    const municipalities = withPredecessors(register, query.municipality)
    return { body: await read((tx) => listCompleteness(tx, person, { ...query, municipalities })) }
  })
  serve(app, ground, getPlanCopy, async ({ person, read, query }) => {
    const municipalities = withPredecessors(register, query.municipality)
    const { plans, groups, openings, goingOn } = await read((tx) =>
      previewCopy(tx, person, { ...query, municipalities }),
    )
    return {
      body: {
        plans: plans.map(describePlan),
        groups: groups.map(describeGroup),
        openings: openings.map(describeOpening),
        goingOn,
      },
    }
  })
  serve(app, ground, postPlanCopy, async ({ person, write, body }) => {
    const municipalities = withPredecessors(register, body.municipality)
    const chosen = new Set(body.chosen)
    return { body: await write((tx) => copyYear(tx, person, { ...body, municipalities, chosen })) }
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
