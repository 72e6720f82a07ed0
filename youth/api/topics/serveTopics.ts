import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../../base/endpoints/ifMatch'
import { type Ground, serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { addTopics, listTopicMonths, saveTopicMonth } from '../../domain/topics/topics'
import { withPredecessors } from '../withPredecessors'
import { getTopics, putAddition, putTopics } from './endpoints'

/** Serves the monthly counts of counselling's topics. */
export function serveTopics(app: Hono, ground: Ground, { register }: { register: Register }): void {
  serve(app, ground, getTopics, async ({ person, read, query }) => {
    const municipalities = withPredecessors(register, query.municipality)
    const rows = await read((tx) => listTopicMonths(tx, person, { ...query, municipalities }))
    return {
      body: rows.map(({ unit, month, topics, version }) => ({
        ...{ unit, topics, version },
        month: month.slice(0, 7),
      })),
    }
  })
  serve(app, ground, putTopics, async ({ person, write, params, body, header }) => {
    const { status, version } = await write((tx) =>
      saveTopicMonth(tx, person, { ...params, ...body, ifMatch: readIfMatch(header('if-match')) }),
    )
    return { status, body: { version }, headers: { ETag: etagOf(version) } }
  })
  serve(app, ground, putAddition, async ({ person, write, params, body }) => {
    const { status, version } = await write((tx) => addTopics(tx, person, { ...params, ...body }))
    return { status, body: { version }, headers: { ETag: etagOf(version) } }
  })
}
