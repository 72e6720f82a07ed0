import * as z from 'zod/mini'
import { count, day, municipalityCode, text, uuid } from '../../../base/problems/fields'
import { forms } from '../../domain/codes'
import { surveyLanguageCodes } from '../../domain/surveys/languageCodes'
import {
  choiceCodes,
  questionCodes,
  scaleCodes,
  surveyKinds,
  themes,
} from '../../domain/surveys/questionnaires'
import { surveyStates } from '../../domain/surveys/survey'

export const SurveyId = z.object({ id: uuid() })

/** A question of the unit's own: closed, in one language or more. */
export const OwnQuestion = z.strictObject({
  text: z
    .strictObject({
      fi: z.optional(text(0, 120)),
      sv: z.optional(text(0, 120)),
      en: z.optional(text(0, 120)),
      se: z.optional(text(0, 120)),
      'fi-easy': z.optional(text(0, 120)),
      'sv-easy': z.optional(text(0, 120)),
    })
    .check(z.refine((words) => Object.values(words).some(Boolean), { params: { reason: 'required' } })),
  scale: z.enum(scaleCodes),
})
export type OwnQuestion = z.input<typeof OwnQuestion>

export const Survey = z
  .strictObject({
    unit: uuid(),
    kind: z.enum(surveyKinds),
    session: z.optional(z.nullable(uuid())),
    date: z.optional(z.nullable(day())),
    form: z.optional(z.nullable(z.enum(forms))),
    groupId: z.optional(z.nullable(uuid())),
    groupName: z.optional(z.nullable(text(1, 80))),
    own: z._default(z.array(OwnQuestion).check(z.maxLength(2)), []),
    opensOn: day(),
    closesOn: day(),
  })
  .check(
    z.refine(({ kind, date }) => kind !== 'session' || Boolean(date), {
      path: ['date'],
      params: { reason: 'required' },
    }),
    // A group that is in no structure is asked by a name.
    z.refine(({ kind, groupId, groupName }) => kind !== 'group' || Boolean(groupId || groupName), {
      path: ['groupName'],
      params: { reason: 'required' },
    }),
  )
export type Survey = z.input<typeof Survey>

export const SurveyStateChange = z.strictObject({
  state: z.enum(surveyStates),
  closesOn: z.optional(day()),
})
export const Slips = z.strictObject({ unused: count(500, 1) })
export const SlipsMade = z.object({ unused: z.number(), used: z.number() })

export const ListedSurvey = z.object({
  id: z.string(),
  municipality: z.string(),
  unit: z.string(),
  kind: z.enum(surveyKinds),
  questionnaire: z.string(),
  session: z.nullable(z.string()),
  date: z.nullable(z.string()),
  form: z.nullable(z.enum(forms)),
  groupId: z.nullable(z.string()),
  groupName: z.nullable(z.object({ fi: z.string(), sv: z.string() })),
  opensOn: z.string(),
  closesOn: z.string(),
  state: z.enum(surveyStates),
  /** Whether it can be answered today. */
  answerable: z.boolean(),
  code: z.string(),
  /** The whole address behind the QR code. */
  address: z.string(),
  answers: z.number(),
  slips: z.object({ all: z.number(), used: z.number() }),
  version: z.number(),
})
export type ListedSurvey = z.output<typeof ListedSurvey>
export const ListedSurveys = z.array(ListedSurvey)

const words = z.object({ fi: z.string(), sv: z.string(), en: z.string() })
const AskedQuestion = z.object({
  code: z.string(),
  text: words,
  scale: z.enum(scaleCodes),
  /** So many of each choice, null where it is not shown yet. */
  choices: z.array(z.object({ code: z.string(), text: words, count: z.nullable(z.number()) })),
  /** Answers that are shown: those that wait for a fifth are left out. */
  n: z.number(),
})
export type AskedQuestion = z.output<typeof AskedQuestion>
export const SurveyWithResults = z.extend(ListedSurvey, { questions: z.array(AskedQuestion) })
export type SurveyWithResults = z.output<typeof SurveyWithResults>

export const SurveysQuery = z.object({
  municipality: municipalityCode(),
  unit: z.optional(uuid()),
  session: z.optional(uuid()),
  group: z.optional(uuid()),
})

const year = () =>
  z.pipe(
    z.string().check(z.refine((value) => /^20\d\d$/.test(value), { params: { reason: 'type-number' } })),
    z.transform(Number),
  )
export const SurveyYearQuery = z.object({
  municipality: municipalityCode(),
  unit: z.optional(uuid()),
  group: z.optional(uuid()),
  kind: z.enum(surveyKinds),
  year: year(),
})
const YearResult = z.object({
  questions: z.array(
    z.extend(AskedQuestion, {
      value: z.nullable(z.number()),
      before: z.nullable(z.number()),
      nBefore: z.number(),
    }),
  ),
  indices: z.array(
    z.object({
      theme: z.enum(themes),
      value: z.nullable(z.number()),
      n: z.number(),
      before: z.nullable(z.number()),
      nBefore: z.number(),
    }),
  ),
})
export type YearResult = z.output<typeof YearResult>
export const SurveyYear = z.object({
  year: z.number(),
  whole: YearResult,
  units: z.array(z.object({ unit: z.string(), result: YearResult })),
  groups: z.array(
    z.object({
      unit: z.string(),
      part: z.string(),
      name: z.nullable(z.object({ fi: z.string(), sv: z.string() })),
      result: YearResult,
    }),
  ),
})
export type SurveyYear = z.output<typeof SurveyYear>

/** What the page sends: the form's own token and one choice of each question that was answered. No words. */
export const Answer = z.strictObject({
  token: z.string().check(z.regex(/^[\w-]{22,43}$/)),
  lang: z.optional(z.enum(surveyLanguageCodes)),
  ...Object.fromEntries(questionCodes.map((code) => [code, z.optional(z.enum(choiceCodes))])),
})
export type Answer = { token: string; lang?: string } & Record<string, string | undefined>
