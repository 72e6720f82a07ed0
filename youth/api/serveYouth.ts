import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../base/endpoints/ifMatch'
import { type Ground, serve } from '../../base/endpoints/serve'
import { predecessorsOf } from '../../base/municipalities/mergers'
import { findMunicipality, type Register } from '../../base/municipalities/register'
import { problem } from '../../base/problems/catalogue'
import type { UnitRow } from '../db/units'
import { deleteSession } from '../domain/deleteSession'
import { describeSession } from '../domain/describeSession'
import {
  decidePublication,
  getPublication,
  listPublications,
  previewPublication,
} from '../domain/publication'
import { getSession, listSessions, getSessionHistory as readHistory } from '../domain/readSessions'
import { readWeek } from '../domain/readWeek'
import { saveSession } from '../domain/saveSession'
import { checkSession, normaliseSession } from '../domain/session'
import { summarise } from '../domain/summary'
import { today } from '../domain/times'
import { listUnits, saveUnit } from '../domain/units'
import { mondayOf } from '../domain/week'
import {
  deleteSessionEndpoint,
  getPublicationEndpoint,
  getPublicationPreview,
  getPublications,
  getSessionEndpoint,
  getSessionHistory,
  getSessions,
  getSummary,
  getUnits,
  getWeek,
  putPublication,
  putSession,
  putUnit,
} from './endpoints'
import type { ListedUnit } from './schemas'

/** Serves the youth room's interface. */
export function serveYouth(app: Hono, ground: Ground, { register }: { register: Register }): void {
  /** A municipality's code and those of its predecessors. @throws invalid (422) for a code that is none */
  const withPredecessors = (code: string) => {
    if (!findMunicipality(register, code))
      throw problem.invalid([{ field: 'municipality', reason: 'municipality' }])
    return [code, ...predecessorsOf(register, code)]
  }

  serve(app, ground, putSession, async ({ person, write, params, body, header }) => {
    const problems = checkSession(body)
    if (problems.length) throw problem.invalid(problems)
    const { status, answer } = await write((tx) =>
      saveSession(tx, person, {
        id: params.id,
        content: normaliseSession(body),
        ifMatch: readIfMatch(header('if-match')),
        key: header('idempotency-key'),
      }),
    )
    return {
      status,
      body: answer && describeSession(answer),
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
    return { body: describeSession(stored), headers: { ETag: etagOf(stored.version) } }
  })
  serve(app, ground, getSessions, async ({ person, read, query }) => {
    const municipalities = withPredecessors(query.municipality)
    const page = await read((tx) => listSessions(tx, person, { ...query, municipalities }))
    return { body: { sessions: page.sessions.map(describeSession), next: page.next } }
  })
  serve(app, ground, getSessionHistory, async ({ person, read, params }) => ({
    body: await read((tx) => readHistory(tx, person, params.id)),
  }))
  serve(app, ground, getSummary, async ({ person, read, query }) => {
    const municipalities = withPredecessors(query.municipality)
    return { body: await read((tx) => summarise(tx, person, { ...query, municipalities })) }
  })
  serve(app, ground, getWeek, async ({ person, read, query }) => {
    const municipalities = withPredecessors(query.municipality)
    const asked = { municipality: query.municipality, municipalities, monday: mondayOf(query.week) }
    return { body: await read((tx) => readWeek(tx, person, asked)) }
  })
  serve(app, ground, getUnits, async ({ person, read, query }) => {
    const municipalities = withPredecessors(query.municipality)
    return {
      body: (await read((tx) => listUnits(tx, person, query.municipality, municipalities))).map(describeUnit),
    }
  })
  serve(app, ground, putUnit, async ({ person, write, params, body, header }) => {
    withPredecessors(body.municipality)
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
  serve(app, ground, getPublicationEndpoint, async ({ person, read, query }) => {
    withPredecessors(query.municipality)
    return { body: await read((tx) => getPublication(tx, person, query.municipality)) }
  })
  serve(app, ground, getPublications, async ({ person, read, query }) => {
    withPredecessors(query.municipality)
    return { body: await read((tx) => listPublications(tx, person, query.municipality)) }
  })
  serve(app, ground, getPublicationPreview, async ({ person, read, query }) => {
    withPredecessors(query.municipality)
    const thisMonth = today().toString().slice(0, 7)
    const { definition, cells } = await read((tx) =>
      previewPublication(tx, person, register, { ...query, thisMonth }),
    )
    const { title, description, dimensions } = definition
    return { body: { title, description, dimensions, cells } }
  })
  serve(app, ground, putPublication, async ({ person, write, body }) => {
    withPredecessors(body.municipality)
    const decided = await write(async (tx) => {
      await decidePublication(tx, person, body.municipality, body.public, body.table)
      return getPublication(tx, person, body.municipality, body.table)
    })
    return { body: decided }
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
