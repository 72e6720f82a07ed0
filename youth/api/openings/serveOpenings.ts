import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../../base/endpoints/ifMatch'
import type { Ground } from '../../../base/endpoints/serve'
import { serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { problem } from '../../../base/problems/catalogue'
import { listOpenDays } from '../../domain/openings/listOpenDays'
import { listOpenings, removeOpening, saveOpening } from '../../domain/openings/openings'
import { withPredecessors } from '../withPredecessors'
import { checkOpening } from './checkOpening'
import { describeOpening } from './describeOpening'
import { deleteOpening, getOpenDays, getOpenings, putOpening } from './endpoints'

/** Serves the opening hours of units. */
export function serveOpenings(app: Hono, ground: Ground, { register }: { register: Register }): void {
  serve(app, ground, getOpenings, async ({ person, read, query }) => {
    const municipalities = withPredecessors(register, query.municipality)
    const openings = await read((tx) => listOpenings(tx, person, { ...query, municipalities }))
    return { body: openings.map(describeOpening) }
  })
  serve(app, ground, getOpenDays, async ({ person, read, query }) => {
    const municipalities = withPredecessors(register, query.municipality)
    return { body: await read((tx) => listOpenDays(tx, person, { ...query, municipalities })) }
  })
  serve(app, ground, putOpening, async ({ person, write, params, body, header }) => {
    withPredecessors(register, params.municipality)
    const content = checkOpening(body)
    const ifMatch = readIfMatch(header('if-match'))
    const { status, version } = await write((tx) => saveOpening(tx, person, { ...params, content, ifMatch }))
    return { status, body: { id: params.id, version }, headers: { ETag: etagOf(version) } }
  })
  serve(app, ground, deleteOpening, async ({ person, write, params, header }) => {
    const ifMatch = readIfMatch(header('if-match'))
    if (ifMatch === null) throw problem.ifMatchNeeded()
    await write((tx) => removeOpening(tx, person, { ...params, ifMatch }))
    return {}
  })
}
