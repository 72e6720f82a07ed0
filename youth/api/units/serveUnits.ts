import type { Hono } from 'hono'
import type * as z from 'zod/mini'
import { etagOf, readIfMatch } from '../../../base/endpoints/ifMatch'
import type { Ground } from '../../../base/endpoints/serve'
import { serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { problem } from '../../../base/problems/catalogue'
import type { UnitRow } from '../../db/units/units'
import { unitTypes } from '../../domain/codes'
import { knownFacts } from '../../domain/units/accessibility'
import { listUnits, saveUnit } from '../../domain/units/units'
import { unitTypeDefinitions } from '../../domain/units/unitTypes'
import { withPredecessors } from '../withPredecessors'
import { getUnits, getUnitTypes, putUnit } from './endpoints'
import type { ListedUnit, Unit } from './schemas'

/** Serves units. */
export function serveUnits(app: Hono, ground: Ground, { register }: { register: Register }): void {
  serve(app, ground, getUnits, async ({ person, read, query }) => {
    const municipalities = withPredecessors(register, query.municipality)
    return {
      body: (await read((tx) => listUnits(tx, person, query.municipality, municipalities))).map(describeUnit),
    }
  })
  serve(app, ground, getUnitTypes, async () => ({
    body: unitTypes.map((code) => ({ code, ...unitTypeDefinitions[code] })),
  }))
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
      ...whatItIs(body),
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

/** What a sender does not know of stays as it is. @throws invalid (422) */
function whatItIs({ type, address, area, latitude, longitude, accessibility }: z.output<typeof Unit>) {
  if (((latitude ?? null) === null) !== ((longitude ?? null) === null))
    throw problem.invalid([
      {
        field: (latitude ?? null) === null ? 'latitude' : 'longitude',
        reason: 'youth:field.both-coordinates',
      },
    ])
  return {
    ...(type === undefined ? {} : { type }),
    ...(address === undefined ? {} : { address }),
    ...(area === undefined ? {} : { area }),
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
    ...(accessibility === undefined ? {} : { accessibility: knownFacts(accessibility) }),
  }
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
    type: unit.type,
    address: unit.address,
    area: unit.area,
    latitude: unit.latitude,
    longitude: unit.longitude,
    accessibility: unit.accessibility,
    training: unit.training,
    version: unit.version,
  }) as ListedUnit
