/** The languages that surveys are answered in, in the order they are offered. */
export const surveyLanguageCodes = ['fi', 'sv', 'en', 'se', 'fi-easy', 'sv-easy'] as const
export type SurveyLanguage = (typeof surveyLanguageCodes)[number]

/** The languages in which a unit may write its own questions. */
export const ownLanguages = ['fi', 'sv', 'en', 'se'] as const
export type OwnLanguage = (typeof ownLanguages)[number]
