import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../../base/endpoints/ifMatch'
import { type Ground, serve } from '../../../base/endpoints/serve'
import { problem } from '../../../base/problems/catalogue'
import type { PlannedRow } from '../../db/releases/calendar'
import type { ReleaseRow } from '../../db/releases/releases'
import { checkSubject } from '../../domain/definition/knownSubject'
import { listCalendar, planRelease } from '../../domain/releases/calendar'
import { prepareRelease, rewordRelease, withdrawRelease } from '../../domain/releases/prepareRelease'
import { previewRelease } from '../../domain/releases/previewRelease'
import { listPublishedReleases } from '../../domain/releases/publicReading'
import type { PublishNeeds } from '../../domain/releases/publishReleases'
import {
  getTrail as findTrail,
  listPreparedReleases,
  listRegisterYears,
} from '../../domain/releases/readReleases'
import {
  deleteRelease,
  getCalendar,
  getPreparedReleases,
  getRegisterYears,
  getReleasePreview,
  getReleases,
  getTrail,
  putPlannedRelease,
  putRelease,
  putReleaseNotes,
} from './endpoints'
import type { ListedPlannedRelease, Release } from './schemas'

/** Serves releases: preparing them, what they will say, what they have said, and when the next one comes. */
export function serveReleases(
  app: Hono,
  ground: Ground,
  needs: PublishNeeds & {
    /** Whether what is here is invented. */
    example: boolean
  },
): void {
  const { subjects, example } = needs
  serve(app, ground, getReleases, async ({ read, query }) => {
    checkSubject(subjects, query.subject)
    const releases = await read((tx) => listPublishedReleases(tx, query.subject))
    return {
      body: releases.map(({ publishedAt, ...release }) =>
        describe({ ...release, published_at: publishedAt }),
      ),
    }
  })
  serve(app, ground, getPreparedReleases, async ({ person, read, query }) => {
    checkSubject(subjects, query.subject)
    const releases = await read((tx) => listPreparedReleases(tx, person, query.subject))
    return { body: releases.map(describe) }
  })
  serve(app, ground, getRegisterYears, async ({ person, read, query }) => {
    checkSubject(subjects, query.subject)
    return { body: await read((tx) => listRegisterYears(tx, person, query.subject)) }
  })
  serve(app, ground, putRelease, async ({ person, write, params, body }) => {
    const asked = { id: params.id, plan: body, subjects, example }
    const { status, release } = await write((tx) => prepareRelease(tx, person, asked))
    return { status, ...versioned(release) }
  })
  serve(app, ground, putReleaseNotes, async ({ person, write, params, body, header }) => {
    const asked = { id: params.id, ifMatch: needIfMatch(header('if-match')), notes: body }
    return versioned(await write((tx) => rewordRelease(tx, person, asked)))
  })
  serve(app, ground, deleteRelease, async ({ person, write, params, header }) => {
    await write((tx) =>
      withdrawRelease(tx, person, { id: params.id, ifMatch: needIfMatch(header('if-match')) }),
    )
    return {}
  })
  serve(app, ground, getReleasePreview, async ({ person, read, params }) => ({
    body: await read((tx) => previewRelease(tx, person, params.id, needs)),
  }))
  serve(app, ground, getTrail, async ({ read, params }) => {
    const { value, former } = await read((tx) => findTrail(tx, needs.register, params))
    return {
      body: {
        ref: params.ref,
        ...{ kind: value.kind, number: value.number, choices: value.choices, round: value.round },
        indicatorVersion: value.indicator_version,
        ...{ submittedOn: value.submitted_on, approvedOn: value.approved_on, acceptedOn: value.accepted_on },
        ...{
          onTime: value.on_time,
          onePerson: value.one_person,
          firstSubmittedOn: value.first_submitted_on,
          correctedOn: value.corrected_on,
          openedByTeam: value.opened_by_team,
          beingCorrected: value.being_corrected,
          explained: value.explained,
          findings: value.findings,
          source: value.source,
        },
        releases: former.map(({ release_number, published_at, kind, number }) => ({
          number: release_number,
          publishedAt: published_at.toISOString(),
          kind,
          figure: number,
        })),
      },
    }
  })
  serve(app, ground, getCalendar, async ({ read, query }) => {
    checkSubject(subjects, query.subject)
    return { body: (await read((tx) => listCalendar(tx, query.subject))).map(describePlanned) }
  })
  serve(app, ground, putPlannedRelease, async ({ person, write, params, body, header }) => {
    const asked = { id: params.id, ifMatch: readIfMatch(header('if-match')), content: body, subjects }
    const { status, planned } = await write((tx) => planRelease(tx, person, asked))
    return { status, body: describePlanned(planned), headers: { ETag: etagOf(planned.version) } }
  })
}

function needIfMatch(header: string | undefined): number | '*' {
  const version = readIfMatch(header)
  if (version === null) throw problem.ifMatchNeeded()
  return version
}

const versioned = (release: ReleaseRow) => ({
  body: describe(release),
  headers: { ETag: etagOf(release.version) },
})

const describe = (row: ReleaseRow): Release => ({
  id: row.id,
  subject: row.subject,
  number: row.number,
  state: row.state,
  note: row.note,
  quality: row.quality,
  embargoUntil: row.embargo_until.toISOString(),
  preparedAt: row.prepared_at.toISOString(),
  publishedAt: row.published_at?.toISOString() ?? null,
  example: row.example,
  tables: row.tables,
  version: row.version,
})

const describePlanned = ({ changed_at: _, ...planned }: PlannedRow): ListedPlannedRelease => planned
