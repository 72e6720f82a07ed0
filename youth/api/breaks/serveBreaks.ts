import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../../base/endpoints/ifMatch'
import type { Ground } from '../../../base/endpoints/serve'
import { serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { problem } from '../../../base/problems/catalogue'
import type { BreakRow } from '../../db/breaks/breaks'
import { addHolidays, listBreaks, removeBreak, saveBreak } from '../../domain/breaks/breaks'
import { youthProblem } from '../../domain/problems'
import { withPredecessors } from '../withPredecessors'
import { deleteBreak, getBreaks, postHolidays, putBreak } from './endpoints'
import type { ListedBreak } from './schemas'

/** Serves the breaks of the calendar. */
export function serveBreaks(app: Hono, ground: Ground, { register }: { register: Register }): void {
  serve(app, ground, getBreaks, async ({ person, read, query: { municipality, from, to } }) => {
    const municipalities = withPredecessors(register, municipality)
    if (from && to && from > to) throw youthProblem.periodReversed()
    const period = { ...(from ? { from } : {}), ...(to ? { to } : {}) }
    const breaks = await read((tx) => listBreaks(tx, person, { municipality, municipalities, ...period }))
    return { body: breaks.map(describeBreak) }
  })
  serve(app, ground, putBreak, async ({ person, write, params, body, header }) => {
    if (body.until < body.from)
      throw problem.invalid([{ field: 'until', reason: 'youth:field.to-before-from' }])
    const content = {
      unit: body.unit ?? null,
      holiday: null,
      name_fi: body.name.fi,
      name_sv: body.name.sv,
      first_day: body.from,
      last_day: body.until,
      effect: body.effect,
    }
    withPredecessors(register, params.municipality)
    const ifMatch = readIfMatch(header('if-match'))
    const { status, version } = await write((tx) => saveBreak(tx, person, { ...params, content, ifMatch }))
    return { status, body: { id: params.id, version }, headers: { ETag: etagOf(version) } }
  })
  serve(app, ground, deleteBreak, async ({ person, write, params, header }) => {
    const ifMatch = readIfMatch(header('if-match'))
    if (ifMatch === null) throw problem.ifMatchNeeded()
    await write((tx) => removeBreak(tx, person, { ...params, ifMatch }))
    return {}
  })
  serve(app, ground, postHolidays, async ({ person, write, body }) => {
    withPredecessors(register, body.municipality)
    const added = await write((tx) => addHolidays(tx, person, { ...body, unit: body.unit ?? null }))
    return { body: { added } }
  })
}

const describeBreak = (one: BreakRow): ListedBreak =>
  ({
    id: one.id,
    municipality: one.municipality,
    unit: one.unit,
    holiday: one.holiday,
    name: one.name_fi && one.name_sv ? { fi: one.name_fi, sv: one.name_sv } : null,
    from: one.first_day,
    until: one.last_day,
    effect: one.effect,
    version: one.version,
  }) as ListedBreak
