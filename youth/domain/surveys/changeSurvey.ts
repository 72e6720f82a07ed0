import { changesBetween, leaveAudit } from '../../../base/audit/audit'
import type { WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { countSlipsOf, insertSlips, type SlipCount } from '../../db/surveys/slips'
import {
  findPlaceOfSurvey,
  findSurvey,
  type SurveyRow,
  settleSurveys,
  updateSurvey,
} from '../../db/surveys/surveys'
import { today } from '../times'
import { surveyProblem } from './problems'
import { checkDays, type SurveyState } from './survey'
import { makeSlipCode } from './surveyCodes'

/** @throws not-found (404), not-allowed (403) */
async function getOwn(write: WriteTx, person: Person, id: string): Promise<SurveyRow> {
  const place = await findPlaceOfSurvey(write, id)
  allow(person, 'youth.survey.write', place ?? 'anywhere')
  const survey = place && (await findSurvey(write, id))
  if (!survey) throw problem.notFound()
  return survey
}

/**
 * Closes a survey, opens it again or longer, or revokes its code: then nothing of it is counted anywhere.
 * @param ifMatch the version that was seen, or null
 * @throws not-found (404), not-allowed (403), survey-revoked (409), invalid (422), changed-meanwhile (412)
 */
export async function changeSurvey(
  write: WriteTx,
  person: Person | null,
  asked: { id: string; state: SurveyState; closesOn: string | undefined; ifMatch: number | '*' | null },
): Promise<{ survey: SurveyRow; slips: SlipCount }> {
  allow(person, 'youth.survey.write', 'anywhere')
  const survey = await getOwn(write, person, asked.id)
  const { id, version, municipality, unit } = survey
  const before = { state: survey.state, closes_on: survey.closes_on }
  const after = { state: asked.state, closes_on: asked.closesOn ?? survey.closes_on }
  const changes = changesBetween(before, after)
  const slips = await countSlipsOf(write, id)
  if (!Object.keys(changes).length) return { survey, slips }
  if (survey.state === 'revoked') throw surveyProblem.surveyRevoked()
  if (after.state === 'open') {
    const wrong = checkDays({ opensOn: survey.opens_on, closesOn: after.closes_on }, today().toString())
    if (wrong) throw problem.invalid([wrong])
  }
  if (asked.ifMatch !== null && asked.ifMatch !== '*' && asked.ifMatch !== version)
    throw problem.changedMeanwhile()
  if (!(await updateSurvey(write, { id, version }, after))) throw problem.changedMeanwhile()
  await leaveAudit(write, person, {
    ...{ action: after.state, kind: 'youth.survey', subject: id, municipality, unit, changes },
  })
  await settleSurveys(write, id)
  return { survey: { ...survey, ...after, version: version + 1 }, slips }
}

/**
 * Sees to it that a survey has so many slips that nobody has used: asked twice, they are there once.
 * @throws not-found (404), not-allowed (403), survey-revoked (409)
 */
export async function makeSlips(
  write: WriteTx,
  person: Person | null,
  { id, unused }: { id: string; unused: number },
): Promise<{ unused: number; used: number }> {
  allow(person, 'youth.survey.write', 'anywhere')
  const survey = await getOwn(write, person, id)
  if (survey.state === 'revoked') throw surveyProblem.surveyRevoked()
  const { all, used } = await countSlipsOf(write, id)
  const lacking = unused - (all - used)
  if (lacking > 0) {
    const made = await insertSlips(write, survey, Array.from({ length: lacking }, makeSlipCode))
    const { municipality, unit } = survey
    await leaveAudit(write, person, {
      ...{ action: 'slips-made', kind: 'youth.survey', subject: id, municipality, unit },
      changes: { slips: [all, all + made] },
    })
    return { unused: all - used + made, used }
  }
  return { unused: all - used, used }
}
