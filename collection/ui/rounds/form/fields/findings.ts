import { type Language, writeNumber } from '../../../../../base/language/language'
import type { Form } from '../../../../api/rounds/schemas'
import type { CheckContext } from '../../../../domain/checking/answer'
import { questionsPut } from '../../../../domain/checking/applies'
import { checkPut, type Finding } from '../../../../domain/checking/check'
import { placesOf } from '../../../../domain/checking/rule'
import { answerIn, type Fields } from './fields'

/** What the answer is held against, as the rules ask it. */
const contextOf = ({ context }: Form): Omit<CheckContext, 'asked'> => ({
  ...{ municipality: context.municipality, year: context.year, population: context.population ?? undefined },
  lastYear: new Map(Object.entries(context.lastYear)),
  register: new Map(Object.entries(context.register)),
  group: new Map(Object.entries(context.group)),
})

/** What the rules find while it is being typed: the very same check as on the server. */
export const findingsIn = (form: Form, fields: Fields): Finding[] =>
  checkPut(form.rules, form.questions, answerIn(fields), contextOf(form))

/** The questions that are for this municipality, as it has answered so far. */
export const questionsFor = (form: Form, fields: Fields) =>
  questionsPut(form.questions, answerIn(fields), contextOf(form))

/** A rule's sentence with its places filled in, in the reader's language. */
export function sentenceOf(form: Form, finding: Finding, language: Language): string {
  const rule = form.rules.find(({ code }) => code === finding.rule)
  if (!rule) return finding.rule
  const places = placesOf[rule.type]
  return (rule.sentence[language] || rule.sentence.fi).replace(/\{\{\s*(\w+)\s*\}\}/g, (_, place: string) => {
    const param = finding.params[place]
    if (param === undefined) return ''
    switch (places[place]) {
      case 'ref':
        return nameOf(form, String(param), language)
      case 'percent':
        return `${Number(param) > 0 && place === 'change' ? '+' : ''}${writeNumber(language, Math.round(Number(param)))} %`
      case 'figure':
        return writeNumber(language, Number(param), decimalsOf(form, finding.ref, Number(param)))
      default:
        return String(param)
    }
  })
}

/** What a value is called: its question, and its part. */
export function nameOf(form: Form, ref: string, language: Language): string {
  const [indicator = '', part] = ref.split('.')
  const content = form.questions.find((question) => question.indicator === indicator)?.content
  const name = content ? content.name[language] || content.name.fi : indicator
  const partName = content?.parts.find(({ code }) => code === part)?.name
  return partName ? `${name}: ${partName[language] || partName.fi}` : name
}

export function decimalsOf(form: Form, ref: string, number: number): number {
  const answer = form.questions.find(({ indicator }) => indicator === ref.split('.')[0])?.content.answer
  return Number.isInteger(number) ? 0 : answer?.type === 'number' ? Math.max(answer.decimals, 1) : 2
}
