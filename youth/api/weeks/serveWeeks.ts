import type { Hono } from 'hono'
import type { Ground } from '../../../base/endpoints/serve'
import { serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { readWeek } from '../../domain/weeks/readWeek'
import { mondayOf } from '../../domain/weeks/week'
import { describePlanned } from '../plans/describePlanned'
import { withPredecessors } from '../withPredecessors'
import { getWeek } from './endpoints'

/** Serves the week of the units. */
export function serveWeeks(app: Hono, ground: Ground, { register }: { register: Register }): void {
  serve(app, ground, getWeek, async ({ person, read, query }) => {
    const municipalities = withPredecessors(register, query.municipality)
    const asked = { municipality: query.municipality, municipalities, monday: mondayOf(query.week) }
    const weeks = await read((tx) => readWeek(tx, person, asked))
    const described = weeks.map(({ days, ...unit }) => ({
      ...unit,
      days: days.map((day) => ({ ...day, planned: day.planned?.map(describePlanned) ?? null })),
    }))
    return { body: described }
  })
}
