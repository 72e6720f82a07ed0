import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../../base/endpoints/ifMatch'
import type { Ground } from '../../../base/endpoints/serve'
import { serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { problem } from '../../../base/problems/catalogue'
import { listGroups, saveGroup } from '../../domain/groups/groups'
import { withPredecessors } from '../withPredecessors'
import { describeGroup } from './describeGroup'
import { getGroups, putGroup } from './endpoints'

/** Serves groups. */
export function serveGroups(app: Hono, ground: Ground, { register }: { register: Register }): void {
  serve(app, ground, getGroups, async ({ person, read, query: { municipality } }) => {
    const municipalities = withPredecessors(register, municipality)
    const groups = await read((tx) => listGroups(tx, person, { municipality, municipalities }))
    return { body: groups.map(describeGroup) }
  })
  serve(app, ground, putGroup, async ({ person, write, params, body, header }) => {
    const { from = null, until = null } = body
    if (from && until && until < from)
      throw problem.invalid([{ field: 'until', reason: 'youth:field.to-before-from' }])
    const content = {
      unit: body.unit,
      name_fi: body.name.fi,
      name_sv: body.name.sv,
      needs: body.needs,
      goals: body.goals,
      outcome: body.outcome,
      partners: body.partners,
      starts_on: from,
      ends_on: until,
      members: body.members ?? null,
    }
    const ifMatch = readIfMatch(header('if-match'))
    const { status, version } = await write((tx) => saveGroup(tx, person, { ...params, content, ifMatch }))
    return { status, body: { id: params.id, version }, headers: { ETag: etagOf(version) } }
  })
}
