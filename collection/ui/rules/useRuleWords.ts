import { useWords } from '../../../base/ui/useWords'
import type { EditedRules } from '../../api/rules/schemas'
import type { RuleProblem } from '../../domain/checking/judgeRules'
import { refsOf } from '../../domain/checking/refs'
import { nameOfRef } from '../review/nameOfRef'

type Questions = EditedRules['questions']

/** How values, problems and sentences of rules are told on the screen. */
export function useRuleWords(questions: Questions) {
  const { t, language } = useWords()
  const nameOf = (ref: string) => {
    const name = nameOfRef(questions, ref, language)
    return name === ref ? ref : `${ref} ${name}`
  }
  return {
    nameOf,
    /** Every value that the questions have, to be chosen from. */
    options: questions.flatMap(({ indicator: code, content }) =>
      refsOf({ code, content }).map((value) => ({ value, label: nameOf(value) })),
    ),
    problem({ problem, params }: RuleProblem): string {
      if (problem === 'incomplete') return t('rules:incomplete')
      const named = Object.entries(params).map(([key, value]): [string, string | number] => {
        if (key === 'ref' || key === 'whole') return [key, nameOf(String(value))]
        return [key, key === 'language' ? String(t(`rules:language.${value}`)) : value]
      })
      return t(`collection:rule.problem.${problem}`, Object.fromEntries(named))
    },
    /** A sentence with its open places told in words. */
    sentence: (text: string) =>
      text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, place: string) => `[${t(`rules:place.${place}`)}]`),
  }
}
