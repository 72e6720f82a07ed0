import { cutAtWord } from '../../../base/language/cutAtWord'
import type { Language } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import { unitNames } from '../releases/unitNames'
import { inLanguage, type Line } from './form'

/** The columns of a section's tab, in their order; the person fills `value`, `kind` and `comment`. */
export const columns = [
  'code',
  'question',
  'part',
  'unit',
  'lastYear',
  'register',
  'value',
  'kind',
  'comment',
  'written',
] as const
export type Column = (typeof columns)[number]

/** The letter over a column. */
export const letterOf = (column: Column): string => String.fromCharCode(65 + columns.indexOf(column))

export const headingOf = (t: Translate, column: Column): string => t(`collection:sheet.heading.${column}`)

/** What a line is called: these tell a person which value it is, and must not part from the code. */
export function labelsOf({ question, part }: Line, language: Language, t: Translate) {
  return {
    question: inLanguage(question.content.name, language),
    part: part
      ? inLanguage(part.name, language)
      : question.content.parts.length
        ? t('collection:sheet.whole')
        : '',
    unit: askedFor(question.content.answer, language, t),
  }
}

/** What may be answered: a unit, the options, the steps of a scale. */
function askedFor(answer: Line['question']['content']['answer'], language: Language, t: Translate): string {
  switch (answer.type) {
    case 'number':
      return answer.unit === 'none' ? '' : unitNames[answer.unit][language]
    case 'yesNo':
      return `${t('collection:sheet.yes')} / ${t('collection:sheet.no')}`
    case 'scale':
      return t('collection:sheet.scale', {
        ...{ from: answer.from, to: answer.to },
        ...{ low: inLanguage(answer.low, language), high: inLanguage(answer.high, language) },
      })
    case 'choice':
    case 'choices':
      return answer.options.map(({ name }) => inLanguage(name, language)).join('; ')
  }
}

/** The names of a form's tabs: Excel takes at most 31 letters, and not these. Of two that would be one, the second is numbered. */
export function tabNames(names: readonly string[]): string[] {
  const used: string[] = []
  for (const name of names) {
    const allowed =
      name
        .replace(/[[\]:*?/\\']/g, ' ')
        .replace(/\s+/g, ' ')
        .trim() || '-'
    const plain = cutAtWord(allowed, 31)
    const taken = (tab: string) => used.some((other) => other.toLowerCase() === tab.toLowerCase())
    let tab = plain
    for (let next = 2; taken(tab); next++) tab = `${cutAtWord(plain, 26)} (${next})`
    used.push(tab)
  }
  return used
}
