/** What young people are asked: the kinds of survey, their questions and choices, as data, each year's under its own name. */
export const surveyKinds = ['session', 'meeting-place', 'group'] as const
export type SurveyKind = (typeof surveyKinds)[number]

/** Choices in the order they are offered, each worth something between 0 and 100. */
export const scales = {
  smile: [
    { code: '1', worth: 0 },
    { code: '2', worth: 25 },
    { code: '3', worth: 50 },
    { code: '4', worth: 75 },
    { code: '5', worth: 100 },
  ],
  'yes-little-no': [
    { code: 'yes', worth: 100 },
    { code: 'little', worth: 50 },
    { code: 'no', worth: 0 },
  ],
} as const
export const scaleCodes = ['smile', 'yes-little-no'] as const satisfies readonly (keyof typeof scales)[]
export type Scale = (typeof scaleCodes)[number]
export const choiceCodes = ['1', '2', '3', '4', '5', 'yes', 'little', 'no'] as const

/** What several questions say together. */
export const themes = ['safety', 'influence', 'community', 'learning'] as const
export type Theme = (typeof themes)[number]

export type Question = {
  /** The same from year to year as long as the same is asked: by it years are compared. */
  code: string
  /** Its wording: a key among the words of each language. */
  words: string
  scale: Scale
  theme?: Theme
}
export type Questionnaire = { kind: SurveyKind; version: string; questions: readonly Question[] }

const overall = { code: 'overall', words: 'overall', scale: 'smile' } as const
const statement = (code: string, words: string, theme: Theme): Question => ({
  ...{ code, words, theme },
  scale: 'yes-little-no',
})

/** Every questionnaire that has been asked. One that was asked is never changed: a new year gets the next. */
export const questionnaires: readonly Questionnaire[] = [
  {
    kind: 'session',
    version: '2026',
    questions: [
      overall,
      statement('safe', 'session-safe', 'safety'),
      statement('influence', 'session-influence', 'influence'),
    ],
  },
  {
    kind: 'meeting-place',
    version: '2026',
    questions: [
      overall,
      statement('safe', 'place-safe', 'safety'),
      statement('myself', 'place-myself', 'safety'),
      statement('influence', 'place-influence', 'influence'),
      statement('heard', 'place-heard', 'influence'),
      statement('make', 'place-make', 'influence'),
      statement('friends', 'place-friends', 'community'),
      statement('adult', 'place-adult', 'community'),
      statement('learn', 'place-learn', 'learning'),
    ],
  },
  {
    kind: 'group',
    version: '2026',
    questions: [
      overall,
      statement('safe', 'group-safe', 'safety'),
      statement('myself', 'group-myself', 'safety'),
      statement('influence', 'group-influence', 'influence'),
      statement('heard', 'group-heard', 'influence'),
      statement('friends', 'group-friends', 'community'),
      statement('learn', 'group-learn', 'learning'),
      statement('dare', 'group-dare', 'learning'),
    ],
  },
]

/** The unit's own closed questions, at most two, under these codes. */
export const ownCodes = ['own1', 'own2'] as const

/** Every code that a form may send. */
export const questionCodes: readonly string[] = [
  ...new Set(questionnaires.flatMap(({ questions }) => questions.map(({ code }) => code))),
  ...ownCodes,
]

/** The questionnaire that a new survey of a kind asks. */
export function newestQuestionnaire(kind: SurveyKind): Questionnaire {
  const newest = questionnaires
    .filter((one) => one.kind === kind)
    .sort((a, b) => b.version.localeCompare(a.version))[0]
  if (!newest) throw new Error(`no questionnaire asks ${kind}`)
  return newest
}

/** The questionnaire that a survey was opened with. */
export function questionnaireOf(kind: SurveyKind, version: string): Questionnaire {
  const found = questionnaires.find((one) => one.kind === kind && one.version === version)
  if (!found) throw new Error(`no questionnaire ${kind} ${version}`)
  return found
}
