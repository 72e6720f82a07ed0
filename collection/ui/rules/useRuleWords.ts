import { useWords } from '../../../base/ui/useWords'
import type { RuleProblem } from '../../domain/checking/judgeRules'
import { refsOf } from '../../domain/checking/refs'
import type { Rule } from '../../domain/checking/rule'
import type { IndicatorContent } from '../../domain/indicator'
import { readRef } from '../../domain/value'
import { nameOfRef } from '../review/nameOfRef'
import { conditionsOf } from './conditionsOf'

/** A question by what it is called and what can be answered to it. */
export type AnsweredQuestion = {
  indicator: string
  content: Pick<IndicatorContent, 'name' | 'answer' | 'parts' | 'partsAddUp'>
}

/** How values, problems and sentences of rules are told on the screen. */
export function useRuleWords(questions: readonly AnsweredQuestion[]) {
  const { t, language } = useWords()
  const nameOf = (ref: string) => {
    const name = nameOfRef(questions, ref, language)
    return name === ref ? ref : `${ref} ${name}`
  }
  /** What an answer that a condition names is called. */
  const answerIn = (ref: string, code: string): string => {
    const question = questions.find(({ indicator }) => indicator === readRef(ref)?.indicator)
    const name = conditionsOf(question?.content.answer).find((one) => one.code === code)?.name
    if (name) return name[language] || name.fi
    return code === 'yes' || code === 'no' ? t(`rules:${code}`) : code
  }
  return {
    nameOf,
    answerIn,
    /** Whom a rule is for, where it is not for all. */
    whom(applies: Rule['applies']): string | undefined {
      if (!applies || applies.to === 'all') return undefined
      if (applies.to !== 'answered') return t(`rules:only.${applies.to}`)
      const answers = applies.is.map((code) => answerIn(applies.ref, code)).join(', ')
      return t('rules:only.answered', { question: nameOf(applies.ref), answers })
    },
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
