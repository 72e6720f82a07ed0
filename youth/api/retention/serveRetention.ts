import type { Hono } from 'hono'
import { type Ground, serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { decideRetention, findGone, foreseeRetention, getRetention } from '../../domain/retention/retention'
import { withPredecessors } from '../withPredecessors'
import { foreseeRetentionEndpoint, getGone, getRetentionEndpoint, putRetention } from './endpoints'

/** Serves how long a municipality keeps what. */
export function serveRetention(app: Hono, ground: Ground, { register }: { register: Register }): void {
  serve(app, ground, getRetentionEndpoint, async ({ person, read, query: { municipality } }) => {
    const municipalities = withPredecessors(register, municipality)
    return { body: await read((tx) => getRetention(tx, person, { municipality, municipalities })) }
  })
  serve(app, ground, getGone, async ({ person, read, query: { municipality } }) => {
    const municipalities = withPredecessors(register, municipality)
    return { body: { before: await read((tx) => findGone(tx, person, { municipality, municipalities })) } }
  })
  serve(app, ground, foreseeRetentionEndpoint, async ({ person, read, query }) => ({
    body: await read((tx) => foreseeRetention(tx, person, query)),
  }))
  serve(app, ground, putRetention, async ({ person, write, body }) => {
    const { municipality, version, isConfirmed = false, ...terms } = body
    return {
      body: await write((tx) => decideRetention(tx, person, { municipality, terms, version, isConfirmed })),
    }
  })
}
