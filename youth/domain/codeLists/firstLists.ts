import type { Named } from '../../../collection/domain/subject'
import { environment as environmentEn, form as formEn, tag as tagEn } from '../../words/en.json'
import { environment as environmentFi, form as formFi, tag as tagFi } from '../../words/fi.json'
import { environment as environmentSv, form as formSv, tag as tagSv } from '../../words/sv.json'
import { environments, forms, tags, firstYear as year } from '../codes'
import { type Question, questionnaires } from '../surveys/questionnaires'
import { surveyLanguages } from '../surveys/surveyLanguages'

type Words<Code extends string> = Record<Code, string>

const named = <Code extends string>(
  codes: readonly Code[],
  fi: Words<Code>,
  sv: Words<Code>,
  en: Words<Code>,
): Named[] => codes.map((code) => ({ code, name: { fi: fi[code], sv: sv[code], en: en[code] } }))

/** A question has one code wherever it is asked; it is named here as the first questionnaire words it. */
const questions = questionnaires
  .flatMap((questionnaire) => questionnaire.questions)
  .filter(({ code }, place, all) => all.findIndex((other) => other.code === code) === place)
const wording = (language: 'fi' | 'sv' | 'en', { code, words }: Question) =>
  (surveyLanguages[language].words.question as Record<string, string>)[words] ?? code

/** What recording begins with: the lists as they are before anything has been decided on them. */
export const firstLists = {
  forms: { year, codes: named(forms, formFi, formSv, formEn) },
  environments: { year, codes: named(environments, environmentFi, environmentSv, environmentEn) },
  tags: { year, codes: named(tags, tagFi, tagSv, tagEn) },
  'survey-questions': {
    year,
    codes: questions.map((question) => ({
      code: question.code,
      name: { fi: wording('fi', question), sv: wording('sv', question), en: wording('en', question) },
    })),
  },
}
