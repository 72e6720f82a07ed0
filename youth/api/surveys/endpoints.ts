import { endpoint } from '../../../base/endpoints/endpoint'
import {
  ListedSurvey,
  ListedSurveys,
  Slips,
  SlipsMade,
  Survey,
  SurveyId,
  SurveyStateChange,
  SurveysQuery,
  SurveyWithResults,
  SurveyYear,
  SurveyYearQuery,
} from './schemas'
import '../../domain/permissions'

export const getSurveys = endpoint({
  method: 'GET',
  path: '/api/youth/surveys',
  access: 'youth.survey.read',
  summary: 'The newest surveys of a municipality, of a unit or a group, or about a session.',
  query: SurveysQuery,
  answer: ListedSurveys,
  statuses: [200],
})
export const getSurveyEndpoint = endpoint({
  method: 'GET',
  path: '/api/youth/surveys/{id}',
  access: 'youth.survey.read',
  summary: 'A survey with its questions and what is shown of the answers: five at a time.',
  params: SurveyId,
  answer: SurveyWithResults,
  statuses: [200],
})
export const putSurvey = endpoint({
  method: 'PUT',
  path: '/api/youth/surveys/{id}',
  access: 'youth.survey.write',
  summary: 'Open a survey. The id is a UUID made by the client; the code is made by the server.',
  params: SurveyId,
  body: Survey,
  answer: ListedSurvey,
  statuses: [201, 200],
})
export const putSurveyState = endpoint({
  method: 'PUT',
  path: '/api/youth/surveys/{id}/state',
  access: 'youth.survey.write',
  summary: 'Close a survey, open it again or longer, or revoke its code so that nothing of it is counted.',
  params: SurveyId,
  body: SurveyStateChange,
  answer: ListedSurvey,
  statuses: [200],
})
export const putSlips = endpoint({
  method: 'PUT',
  path: '/api/youth/surveys/{id}/slips',
  access: 'youth.survey.write',
  summary: 'See to it that a survey has so many unused codes that count once each.',
  params: SurveyId,
  body: Slips,
  answer: SlipsMade,
  statuses: [200],
})
export const getSurveyYear = endpoint({
  method: 'GET',
  path: '/api/youth/survey-years',
  access: 'youth.survey.read',
  summary:
    'What a kind of survey says of a year beside the year before: whole, by unit and by group, or of one group.',
  query: SurveyYearQuery,
  answer: SurveyYear,
  statuses: [200],
})
/** Drawn by the server, to be printed. */
export const getPoster = endpoint({
  method: 'GET',
  path: '/api/youth/surveys/{id}/poster',
  access: 'youth.survey.read',
  kind: 'page',
  summary: 'A poster of a survey to print, with the code that all share.',
  params: SurveyId,
  statuses: [200],
})
export const getSlipSheet = endpoint({
  method: 'GET',
  path: '/api/youth/surveys/{id}/slips',
  access: 'youth.survey.write',
  kind: 'page',
  summary: 'The unused slips of a survey to print and cut: each counts once.',
  params: SurveyId,
  statuses: [200],
})

export const surveyEndpoints = [
  getSurveys,
  getSurveyEndpoint,
  putSurvey,
  putSurveyState,
  putSlips,
  getSurveyYear,
  getPoster,
  getSlipSheet,
]
