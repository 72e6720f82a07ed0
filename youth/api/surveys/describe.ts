import type { SlipCount } from '../../db/surveys/slips'
import type { SurveyRow } from '../../db/surveys/surveys'
import { scales } from '../../domain/surveys/questionnaires'
import type { YearResult as ComparedYear } from '../../domain/surveys/readYear'
import { fewest, type Tally, total, worth } from '../../domain/surveys/results'
import { type AskedQuestion as Asked, namesOf, questionsOf } from '../../domain/surveys/survey'
import { nearestWords, type SurveyWords, surveyLanguages } from '../../domain/surveys/surveyLanguages'
import { today } from '../../domain/times'
import { surveyPath } from './pageEndpoints'
import type { AskedQuestion, ListedSurvey, SurveyWithResults, YearResult } from './schemas'

/** A survey as its staff sees it. @param site the address that people see, `https://kuntakuva.fi` */
export function describeSurvey(survey: SurveyRow, slips: SlipCount, site: string): ListedSurvey {
  const day = today().toString()
  const inTime = survey.opens_on <= day && day <= survey.closes_on
  return {
    ...{ id: survey.id, municipality: survey.municipality, unit: survey.unit, kind: survey.kind },
    ...{ questionnaire: survey.questionnaire, session: survey.session, date: survey.date },
    form: survey.form as ListedSurvey['form'],
    ...{ groupId: survey.group_id, groupName: namesOf(survey.group_fi, survey.group_sv) },
    ...{ opensOn: survey.opens_on, closesOn: survey.closes_on, state: survey.state },
    answerable: survey.state === 'open' && inTime,
    ...{ code: survey.code, address: site + surveyPath(survey.code) },
    ...{ answers: survey.answers, slips, version: survey.version },
  }
}

export function describeWithResults(
  { survey, slips, results }: { survey: SurveyRow; slips: SlipCount; results: readonly Tally[] },
  site: string,
): SurveyWithResults {
  const counts = new Map(results.map(({ question, counts }) => [question, counts]))
  const questions = questionsOf(survey).map((question) =>
    describeQuestion(question, counts.get(question.code) ?? []),
  )
  return { ...describeSurvey(survey, slips, site), questions }
}

const inThree = (say: (words: SurveyWords) => string) => ({
  fi: say(surveyLanguages.fi.words),
  sv: say(surveyLanguages.sv.words),
  en: say(surveyLanguages.en.words),
})

function describeQuestion(question: Asked, counts: readonly number[]): AskedQuestion {
  const { code, scale } = question
  const n = total(counts)
  return {
    ...{ code, scale, n },
    text:
      'own' in question
        ? {
            fi: nearestWords('fi', question.own).text,
            sv: nearestWords('sv', question.own).text,
            en: nearestWords('en', question.own).text,
          }
        : inThree((words) => words.question[question.words as keyof SurveyWords['question']]),
    choices: scales[scale].map((choice, place) => ({
      code: choice.code,
      text: inThree((words) => words.choice[choice.code]),
      count: n < fewest ? null : (counts[place] ?? 0),
    })),
  }
}

export const describeYear = (result: ComparedYear): YearResult => ({
  questions: result.questions.map(({ question, counts, before }) => ({
    ...describeQuestion(question, counts),
    value: worth(question.scale, counts),
    before: worth(question.scale, before),
    nBefore: total(before),
  })),
  indices: result.indices,
})
