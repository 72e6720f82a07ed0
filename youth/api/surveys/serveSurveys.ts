import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../../base/endpoints/ifMatch'
import { type Ground, serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { changeSurvey, makeSlips } from '../../domain/surveys/changeSurvey'
import { openSurvey } from '../../domain/surveys/openSurvey'
import { getSurvey, listSurveys } from '../../domain/surveys/readSurveys'
import { readYearOfSurveys } from '../../domain/surveys/readYear'
import { withPredecessors } from '../withPredecessors'
import { describeSurvey, describeWithResults, describeYear } from './describe'
import {
  getSurveyEndpoint,
  getSurveys,
  getSurveyYear,
  putSlips,
  putSurvey,
  putSurveyState,
} from './endpoints'

type SurveyParts = {
  register: Register
  /** What links begin with. */
  address: string
}

/** Serves surveys to those who open them and read their results. */
export function serveSurveys(app: Hono, ground: Ground, { register, address }: SurveyParts): void {
  serve(app, ground, getSurveys, async ({ person, read, query }) => {
    const municipalities = withPredecessors(register, query.municipality)
    const found = await read((tx) => listSurveys(tx, person, { ...query, municipalities }))
    return { body: found.map(({ survey, slips }) => describeSurvey(survey, slips, address)) }
  })
  serve(app, ground, getSurveyYear, async ({ person, read, query }) => {
    const municipalities = withPredecessors(register, query.municipality)
    const { whole, units, groups } = await read((tx) =>
      readYearOfSurveys(tx, person, { ...query, municipalities }),
    )
    const body = {
      year: query.year,
      whole: describeYear(whole),
      units: units.map(({ unit, result }) => ({ unit, result: describeYear(result) })),
      groups: groups.map(({ result, ...group }) => ({ ...group, result: describeYear(result) })),
    }
    return { body }
  })
  serve(app, ground, getSurveyEndpoint, async ({ person, read, params }) => {
    const found = await read((tx) => getSurvey(tx, person, params.id))
    return {
      body: describeWithResults(found, address),
      headers: { ETag: etagOf(found.survey.version) },
    }
  })
  serve(app, ground, putSurvey, async ({ person, write, params, body }) => {
    const { session = null, date = null, form = null, groupId = null, groupName = null, ...rest } = body
    const content = { ...rest, session, date, form, groupId, groupName, id: params.id }
    const { status, survey, slips } = await write((tx) => openSurvey(tx, person, content))
    return { status, body: describeSurvey(survey, slips, address), headers: { ETag: etagOf(survey.version) } }
  })
  serve(app, ground, putSurveyState, async ({ person, write, params, body, header }) => {
    const { state, closesOn } = body
    const ifMatch = readIfMatch(header('if-match'))
    const { survey, slips } = await write((tx) =>
      changeSurvey(tx, person, { id: params.id, state, closesOn, ifMatch }),
    )
    return { body: describeSurvey(survey, slips, address), headers: { ETag: etagOf(survey.version) } }
  })
  serve(app, ground, putSlips, async ({ person, write, params, body }) => ({
    body: await write((tx) => makeSlips(tx, person, { id: params.id, unused: body.unused })),
  }))
}
