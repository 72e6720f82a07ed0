import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../../base/endpoints/ifMatch'
import { type Ground, serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { listResources, saveCost } from '../../domain/resources/resources'
import { withPredecessors } from '../withPredecessors'
import { getResources, putCost } from './endpoints'

/** Serves what units cost and what work was given to them. */
export function serveResources(app: Hono, ground: Ground, { register }: { register: Register }): void {
  serve(app, ground, getResources, async ({ person, read, query }) => {
    const municipalities = withPredecessors(register, query.municipality)
    const rows = await read((tx) => listResources(tx, person, { ...query, municipalities }))
    return {
      body: rows.map(({ cost, ...row }) => ({
        ...row,
        cost: cost && {
          ...{ euros: cost.cost_cents / 100, includes: cost.includes, version: cost.version },
          ...{ firstMonth: cost.first_month, lastMonth: cost.last_month },
        },
      })),
    }
  })
  serve(app, ground, putCost, async ({ person, write, params, body, header }) => {
    withPredecessors(register, params.municipality)
    const content = {
      ...params,
      ...{ cost_cents: body.euros * 100, includes: [...new Set(body.includes)].sort() },
      ...{ first_month: body.firstMonth, last_month: body.lastMonth },
    }
    const ifMatch = readIfMatch(header('if-match'))
    const { status, version } = await write((tx) => saveCost(tx, person, content, ifMatch))
    return { status, body: { version }, headers: { ETag: etagOf(version) } }
  })
}
