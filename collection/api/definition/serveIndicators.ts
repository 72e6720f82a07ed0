import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../../base/endpoints/ifMatch'
import { type Ground, serve } from '../../../base/endpoints/serve'
import { saveVersion } from '../../domain/definition/editVersion'
import { checkSubject } from '../../domain/definition/knownSubject'
import {
  listCatalogue,
  listIndicators,
  getIndicator as readIndicator,
  getVersion as readVersion,
} from '../../domain/definition/readIndicators'
import type { Subject } from '../../domain/subject'
import { describeCatalogued, describeDecision, describeVersion, describeWritten } from './describe'
import {
  getCatalogue,
  getIndicator,
  getIndicators,
  getSubjects,
  getVersion,
  putVersion,
} from './indicatorEndpoints'

/** Serves the catalogue of indicators: to everyone what stands, to editors what is being written. */
export function serveIndicators(app: Hono, ground: Ground, subjects: readonly Subject[]): void {
  serve(app, ground, getSubjects, async () => ({
    body: subjects.map(({ code, name, themes, tasks, goalSets, lists = [] }) => ({
      ...{ code, name, themes, tasks, goalSets, lists },
    })),
  }))
  serve(app, ground, getIndicators, async ({ read, query }) => {
    checkSubject(subjects, query.subject)
    return { body: (await read((tx) => listIndicators(tx, query.subject))).map(describeVersion) }
  })
  serve(app, ground, getIndicator, async ({ read, params }) => {
    const { versions, decisions } = await read((tx) => readIndicator(tx, params.code))
    return {
      body: {
        code: params.code,
        subject: versions[0]?.subject ?? '',
        versions: versions.map((row) => ({ ...describeVersion(row), proposal: row.proposal })),
        decisions: decisions.map(describeDecision),
      },
    }
  })
  serve(app, ground, getCatalogue, async ({ person, read, query }) => {
    checkSubject(subjects, query.subject)
    return { body: (await read((tx) => listCatalogue(tx, person, query.subject))).map(describeCatalogued) }
  })
  serve(app, ground, getVersion, async ({ person, read, params }) => {
    const row = await read((tx) => readVersion(tx, person, params.code, params.version))
    return { body: describeWritten(row), headers: { ETag: etagOf(row.edit) } }
  })
  serve(app, ground, putVersion, async ({ person, write, params, body, header }) => {
    const asked = {
      ...params,
      key: header('idempotency-key'),
      ifMatch: readIfMatch(header('if-match')),
      edited: body,
    }
    const { status, answer } = await write((tx) => saveVersion(tx, person, subjects, asked))
    return { status, body: answer, headers: { ETag: etagOf(answer?.edit ?? 0) } }
  })
}
