import type { Named } from '../../../collection/domain/subject'
import en from '../../words/en.json'
import fi from '../../words/fi.json'
import sv from '../../words/sv.json'
import { environments, forms, tags, firstYear as year } from '../codes'
import { type Question, questionnaires } from '../surveys/questionnaires'
import { surveyLanguages } from '../surveys/surveyLanguages'

const named = <Code extends string>(
  codes: readonly Code[],
  words: (of: typeof fi) => Record<Code, string>,
): Named[] =>
  codes.map((code) => ({ code, name: { fi: words(fi)[code], sv: words(sv)[code], en: words(en)[code] } }))

/** A question has one code wherever it is asked; it is named here as the first questionnaire words it. */
const questions = questionnaires
  .flatMap((questionnaire) => questionnaire.questions)
  .filter(({ code }, place, all) => all.findIndex((other) => other.code === code) === place)
const wording = (language: 'fi' | 'sv' | 'en', { code, words }: Question) =>
  (surveyLanguages[language].words.question as Record<string, string>)[words] ?? code

/** What recording begins with: the lists as they are before anything has been decided on them. */
export const firstLists = {
  forms: { year, codes: named(forms, ({ form }) => form) },
  environments: { year, codes: named(environments, ({ environment }) => environment) },
  tags: { year, codes: named(tags, ({ tag }) => tag) },
  'survey-questions': {
    year,
    codes: questions.map((question) => ({
      code: question.code,
      name: { fi: wording('fi', question), sv: wording('sv', question), en: wording('en', question) },
    })),
  },
}
export type ListName = keyof typeof firstLists
