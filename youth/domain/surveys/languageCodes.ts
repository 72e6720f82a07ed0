/** The languages that surveys are answered in, in the order they are offered. */
export const surveyLanguageCodes = ['fi', 'sv', 'en', 'se', 'fi-easy', 'sv-easy'] as const
export type SurveyLanguage = (typeof surveyLanguageCodes)[number]

/** The languages in which a unit may write its own questions: plain ones before easy ones, which fall back to them. */
export const plainLanguages = ['fi', 'sv', 'en', 'se'] as const
export const easyLanguages = [
  { easy: 'fi-easy', plain: 'fi' },
  { easy: 'sv-easy', plain: 'sv' },
] as const
export const ownLanguages = [...plainLanguages, 'fi-easy', 'sv-easy'] as const satisfies SurveyLanguage[]
export type OwnLanguage = (typeof ownLanguages)[number]
