import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../../base/endpoints/ifMatch'
import type { Ground } from '../../../base/endpoints/serve'
import { serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { problem } from '../../../base/problems/catalogue'
import type { UnitRow } from '../../db/units/units'
import { listUnits, saveUnit } from '../../domain/units/units'
import { withPredecessors } from '../withPredecessors'
import { getUnits, putUnit } from './endpoints'
import type { ListedUnit } from './schemas'

/** Serves units. */
export function serveUnits(app: Hono, ground: Ground, { register }: { register: Register }): void {
  serve(app, ground, getUnits, async ({ person, read, query }) => {
    const municipalities = withPredecessors(register, query.municipality)
    return {
      body: (await read((tx) => listUnits(tx, person, query.municipality, municipalities))).map(describeUnit),
    }
  })
  serve(app, ground, putUnit, async ({ person, write, params, body, header }) => {
    withPredecessors(register, body.municipality)
    const { openedOn = null, closedOn = null } = body
    if (openedOn && closedOn && closedOn < openedOn) {
      throw problem.invalid([{ field: 'closedOn', reason: 'youth:field.to-before-from' }])
    }
    const content = {
      name_fi: body.name.fi,
      name_sv: body.name.sv,
      environment: body.environment,
      language: body.language,
      opened_on: openedOn,
      closed_on: closedOn,
    }
    const { status, version } = await write((tx) =>
      saveUnit(tx, person, {
        id: params.id,
        municipality: body.municipality,
        content,
        ifMatch: readIfMatch(header('if-match')),
      }),
    )
    return { status, body: { id: params.id, version }, headers: { ETag: etagOf(version) } }
  })
}

const describeUnit = (unit: UnitRow): ListedUnit =>
  ({
    id: unit.id,
    municipality: unit.municipality,
    name: { fi: unit.name_fi, sv: unit.name_sv },
    environment: unit.environment,
    language: unit.language,
    openedOn: unit.opened_on,
    closedOn: unit.closed_on,
    training: unit.training,
    version: unit.version,
  }) as ListedUnit
