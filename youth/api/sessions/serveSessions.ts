import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../../base/endpoints/ifMatch'
import type { Ground } from '../../../base/endpoints/serve'
import { serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { problem } from '../../../base/problems/catalogue'
import { deleteSession } from '../../domain/sessions/deleteSession'
import { describeSession } from '../../domain/sessions/describeSession'
import {
  getSession,
  listSessions,
  getSessionHistory as readHistory,
} from '../../domain/sessions/readSessions'
import { saveSession } from '../../domain/sessions/saveSession'
import { checkSession, normaliseSession } from '../../domain/sessions/session'
import { withPredecessors } from '../withPredecessors'
import {
  deleteSessionEndpoint,
  getSessionEndpoint,
  getSessionHistory,
  getSessions,
  putSession,
} from './endpoints'

/** Serves the record of sessions. */
export function serveSessions(app: Hono, ground: Ground, { register }: { register: Register }): void {
  serve(app, ground, putSession, async ({ person, write, params, query, body, header }) => {
    const problems = checkSession(body)
    if (problems.length) throw problem.invalid(problems)
    const { tally, phone = null } = query
    const { status, answer } = await write((tx) =>
      saveSession(tx, person, {
        id: params.id,
        content: normaliseSession(body),
        ifMatch: readIfMatch(header('if-match')),
        key: header('idempotency-key'),
        ...(tally === undefined ? {} : { seen: { version: tally, phone } }),
      }),
    )
    return {
      status,
      body: answer && describeSession(answer, person),
      headers: { ETag: etagOf(answer?.version ?? 0) },
    }
  })
  serve(app, ground, deleteSessionEndpoint, async ({ person, write, params, header }) => {
    const ifMatch = readIfMatch(header('if-match'))
    if (ifMatch === null) throw problem.ifMatchNeeded()
    await write((tx) => deleteSession(tx, person, { id: params.id, ifMatch, key: header('idempotency-key') }))
    return {}
  })
  serve(app, ground, getSessionEndpoint, async ({ person, read, params }) => {
    const stored = await read((tx) => getSession(tx, person, params.id))
    return { body: describeSession(stored, person), headers: { ETag: etagOf(stored.version) } }
  })
  serve(app, ground, getSessions, async ({ person, read, query }) => {
    const municipalities = withPredecessors(register, query.municipality)
    const page = await read((tx) => listSessions(tx, person, { ...query, municipalities }))
    return { body: { sessions: page.sessions.map((one) => describeSession(one, person)), next: page.next } }
  })
  serve(app, ground, getSessionHistory, async ({ person, read, params }) => ({
    body: await read((tx) => readHistory(tx, person, params.id)),
  }))
}
