import type { Hono } from 'hono'
import { type Ground, serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { listObservations, makeObservation, resolveObservation } from '../../domain/observations/observations'
import { withPredecessors } from '../withPredecessors'
import { getObservations, putObservation, putResolution } from './endpoints'

/** Serves observations of places and their safety. */
export function serveObservations(app: Hono, ground: Ground, { register }: { register: Register }): void {
  serve(app, ground, getObservations, async ({ person, read, query }) => {
    const municipalities = withPredecessors(register, query.municipality)
    const { kept, observations } = await read((tx) =>
      listObservations(tx, person, query.municipality, municipalities),
    )
    return {
      body: {
        kept,
        observations: observations.map(({ id, unit, date, topic, words, resolution, version, ...row }) => ({
          ...{ id, unit, date, topic, words, resolution, version },
          resolved: row.resolved_at !== null,
          forgotten: row.forgotten_at !== null,
        })),
      },
    }
  })
  serve(app, ground, putObservation, async ({ person, write, params, body }) => {
    const { status } = await write((tx) => makeObservation(tx, person, { ...params, ...body }))
    return { status, body: { id: params.id } }
  })
  serve(app, ground, putResolution, async ({ person, write, params, body }) => ({
    body: await write((tx) => resolveObservation(tx, person, { ...params, ...body })),
  }))
}
