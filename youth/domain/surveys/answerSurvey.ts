import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { problem } from '../../../base/problems/catalogue'
import { type BehindCode, findBehindCode, takeAnswer } from '../../db/surveys/answers'
import { surveyProblem } from './problems'
import { scales } from './questionnaires'
import { questionsOf } from './survey'
import { readCode } from './surveyCodes'

/** What stands behind a code that was typed or scanned, or undefined. */
export async function findSurveyBehind(read: ReadTx, typed: string): Promise<BehindCode | undefined> {
  const code = readCode(typed)
  return code ? findBehindCode(read, code) : undefined
}

/**
 * Counts an answer of somebody nobody knows. The same form again is counted once and thanked again.
 * @param chosen the code of a choice by the code of its question; a question may be skipped
 * @throws survey-unknown (404), survey-closed (410), survey-ahead or survey-slip-used (409), survey-empty or invalid (422)
 */
export async function answerSurvey(
  write: WriteTx,
  {
    typed,
    token,
    chosen,
  }: { typed: string; token: string; chosen: Readonly<Record<string, string | undefined>> },
): Promise<void> {
  const survey = await findSurveyBehind(write, typed)
  const code = readCode(typed)
  if (!survey || !code) throw surveyProblem.unknownCode()
  if (survey.stands === 'ahead') throw surveyProblem.surveyAhead()
  const given = givenOf(survey, chosen)
  if (!given.length) throw surveyProblem.nothingChosen()
  const taken = await takeAnswer(write, { code, token, given })
  if (taken === 'closed') throw surveyProblem.surveyClosed()
  if (taken === 'used') throw surveyProblem.slipUsed()
  if (taken === 'unknown') throw surveyProblem.unknownCode()
}

/** Which of how many choices was made of each question. @throws invalid (422) for a question that is not asked */
function givenOf(survey: BehindCode, chosen: Readonly<Record<string, string | undefined>>) {
  const asked = new Map(questionsOf(survey).map(({ code, scale }) => [code, scales[scale]]))
  return Object.entries(chosen).flatMap(([question, choice]) => {
    if (choice === undefined) return []
    const choices = asked.get(question)
    if (!choices) throw problem.invalid([{ field: question, reason: 'youth-survey:field.not-asked' }])
    const place = choices.findIndex(({ code }) => code === choice) + 1
    if (place === 0) {
      const allowed = choices.map(({ code }) => code).join(', ')
      throw problem.invalid([{ field: question, reason: 'code', params: { allowed } }])
    }
    return [{ question, place, places: choices.length }]
  })
}
