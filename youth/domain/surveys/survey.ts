import { Temporal } from 'temporal-polyfill'
import type { FieldProblem } from '../../../base/problems/problem'
import type { Form } from '../codes'
import type { OwnLanguage } from './languageCodes'
import { type Question, questionnaireOf, type Scale, type SurveyKind } from './questionnaires'

export const surveyStates = ['open', 'closed', 'revoked'] as const
export type SurveyState = (typeof surveyStates)[number]

export type OwnQuestion = { text: Partial<Record<OwnLanguage, string | undefined>>; scale: Scale }

/** What a worker opens: what is asked, of whom, and how long. */
export type SurveyContent = {
  unit: string
  kind: SurveyKind
  session: string | null
  date: string | null
  form: Form | null
  groupId: string | null
  groupName: string | null
  own: OwnQuestion[]
  opensOn: string
  closesOn: string
}

/** No survey stands open for longer than a school year and a summer. */
const longestDays = 400

/** What of a survey's days cannot be, or null. @param today the day in Finland */
export function checkDays(survey: { opensOn: string; closesOn: string }, today: string): FieldProblem | null {
  if (survey.closesOn < survey.opensOn) return { field: 'closesOn', reason: 'youth:field.to-before-from' }
  if (survey.closesOn < today) return { field: 'closesOn', reason: 'youth-survey:field.past' }
  const days = Temporal.PlainDate.from(today).until(survey.closesOn).total('days')
  if (days > longestDays)
    return { field: 'closesOn', reason: 'youth:field.too-many-days', params: { max: longestDays } }
  return null
}

/** What of a survey belongs to its kind: the rest is left out, so that the same is always said the same way. */
export function normaliseSurvey(survey: SurveyContent): SurveyContent {
  const ofSession = survey.kind === 'session'
  const ofGroup = survey.kind === 'group'
  return {
    ...survey,
    session: ofSession ? survey.session : null,
    date: ofSession ? survey.date : null,
    form: ofSession ? survey.form : null,
    groupId: ofGroup ? survey.groupId : null,
    groupName: ofGroup ? survey.groupName : null,
  }
}

export type AskedQuestion = { code: string; scale: Scale } & (
  | { words: string; theme?: Question['theme'] }
  | { own: OwnQuestion['text'] }
)

/** All that a survey asks, its unit's own questions last. */
export function questionsOf(survey: {
  kind: SurveyKind
  questionnaire: string
  asked_questions: readonly string[] | null
  own: readonly OwnQuestion[]
}): AskedQuestion[] {
  const { questions } = questionnaireOf(survey.kind, survey.questionnaire)
  const asked = survey.asked_questions
  return [
    ...questions.filter(({ code }) => !asked || asked.includes(code)),
    ...survey.own.map(({ text, scale }, index) => ({ code: `own${index + 1}`, scale, own: text })),
  ]
}

/** A group's name in both national languages; null where there is none. */
export const namesOf = (fi: string | null, sv: string | null) => (fi && sv ? { fi, sv } : null)
