import type * as z from 'zod/mini'
import { problem } from '../../../base/problems/catalogue'
import type { OpeningContent } from '../../db/openings/openings'
import { inOrder, spanProblems } from '../../domain/openings/hours'
import { longestPlan } from '../../domain/plans/minutesBetween'
import type { Opening } from './schemas'

/** Hours as they were sent, in their one normal form. @throws invalid (422) where their spans do not agree */
export function checkOpening(opening: z.output<typeof Opening>): OpeningContent {
  const problems = spanProblems(opening.spans).map(({ at, reason }) => ({
    field: `spans.${at}.end`,
    reason: `youth-openings:field.${reason}`,
    ...(reason === 'too-long' ? { params: { max: longestPlan / 60 } } : {}),
  }))
  if (problems.length) throw problem.invalid(problems)
  return {
    unit: opening.unit,
    season: opening.season ?? null,
    first_day: opening.from,
    spans: inOrder(opening.spans),
  }
}
