import type { Hono } from 'hono'
import type { Ground } from '../../../base/endpoints/serve'
import { serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import {
  decidePublication,
  getPublication,
  listPublications,
  previewPublication,
} from '../../domain/publication/publication'
import { today } from '../../domain/times'
import { withPredecessors } from '../withPredecessors'
import { getPublicationEndpoint, getPublicationPreview, getPublications, putPublication } from './endpoints'

/** Serves what a municipality makes public. */
export function servePublication(app: Hono, ground: Ground, { register }: { register: Register }): void {
  serve(app, ground, getPublicationEndpoint, async ({ person, read, query }) => {
    withPredecessors(register, query.municipality)
    return { body: await read((tx) => getPublication(tx, person, query.municipality)) }
  })
  serve(app, ground, getPublications, async ({ person, read, query }) => {
    withPredecessors(register, query.municipality)
    return { body: await read((tx) => listPublications(tx, person, query.municipality)) }
  })
  serve(app, ground, getPublicationPreview, async ({ person, read, query }) => {
    withPredecessors(register, query.municipality)
    const thisMonth = today().toString().slice(0, 7)
    const { definition, cells } = await read((tx) =>
      previewPublication(tx, person, register, { ...query, thisMonth }),
    )
    const { title, description, dimensions } = definition
    return { body: { title, description, dimensions, cells } }
  })
  serve(app, ground, putPublication, async ({ person, write, body }) => {
    withPredecessors(register, body.municipality)
    const decided = await write(async (tx) => {
      await decidePublication(tx, person, body.municipality, body.public, body.table)
      return getPublication(tx, person, body.municipality, body.table)
    })
    return { body: decided }
  })
}
