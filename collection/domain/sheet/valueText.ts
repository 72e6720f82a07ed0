import { type Language, languages } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import { type NumberProblem, readNumber, readNumberCell } from '../numbers/readNumber'
import type { Value } from '../value'
import { inLanguage, type Line } from './form'

type Answer = Line['question']['content']['answer']
type Option = Extract<Answer, { type: 'choice' }>['options'][number]

/** What is written into the cell of a value; null where the kind alone says all. */
export function writeValue(
  value: Value | undefined,
  answer: Answer,
  language: Language,
  t: Translate,
): string | number | null {
  if (!value || !('number' in value || 'choices' in value)) return null
  if (answer.type === 'choice' || answer.type === 'choices')
    return value.choices?.length === 0
      ? '-'
      : (value.choices?.map((code) => writeOption(code, answer.options, language)).join('; ') ?? null)
  if (value.number === undefined) return null
  if (answer.type === 'yesNo') return t(value.number ? 'collection:sheet.yes' : 'collection:sheet.no')
  return value.number
}

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase()

/** The name of an option, or its code where its name would not lead back to it. */
function writeOption(code: string, options: readonly Option[], language: Language): string {
  const name = inLanguage(
    options.find((option) => option.code === code)?.name ?? { fi: code, sv: code, en: code },
    language,
  )
  return !name.includes(';') && findOption(name, options)?.code === code ? name : code
}

/** @returns the option of this code or, in any language, of this name, where only one is called so */
function findOption(written: string, options: readonly Option[]): Option | undefined {
  const byCode = options.find(({ code }) => code === written.trim())
  if (byCode) return byCode
  const named = options.filter(({ name }) =>
    languages.some((language) => name[language] && same(name[language], written)),
  )
  return named.length === 1 ? named[0] : undefined
}

type Trouble = { reason: string; params: NumberProblem['params'] }
const trouble = (reason: string, params: Trouble['params']): Trouble => ({
  reason: `collection:sheet.reason.${reason}`,
  params,
})

/**
 * Reads what a person wrote as the answer to a question.
 * @param translate the words of each language: a yes is a yes in any
 */
export function readValue(
  content: string | number,
  answer: Answer,
  translate: (language: Language) => Translate,
): { untouched: true } | { value: Value } | Trouble {
  if (answer.type === 'number') {
    const read = typeof content === 'number' ? readNumberCell(content, answer) : readNumber(content, answer)
    return 'problem' in read
      ? { reason: `collection:number.problem.${read.problem}`, params: read.params }
      : read
  }
  const written = String(content)
  // What is nothing, of whatever kind, is written the same for every question.
  const nothing = /^[\s.\u2026]*$/.test(written)
    ? readNumber(written, { decimals: 0, unit: 'none' })
    : undefined
  if (nothing && !('problem' in nothing)) return nothing
  const found = written.trim()
  switch (answer.type) {
    case 'yesNo': {
      const says = (key: 'yes' | 'no') =>
        languages.some((language) => same(translate(language)(`collection:sheet.${key}`), found))
      if (says('yes') || /^(1|true)$/i.test(found)) return { value: { kind: 'number', number: 1 } }
      if (says('no') || /^(0|false)$/i.test(found)) return { value: { kind: 'number', number: 0 } }
      return trouble('not-yes-or-no', { found })
    }
    case 'scale': {
      const number = /^\d{1,2}$/.test(found) ? Number(found) : Number.NaN
      if (number >= answer.from && number <= answer.to) return { value: { kind: 'number', number } }
      return trouble('not-on-scale', { found, from: answer.from, to: answer.to })
    }
    case 'choice':
    case 'choices': {
      // None of them, where several may be chosen.
      if (answer.type === 'choices' && /^[-\u2013\u2014\u2212]$/.test(found))
        return { value: { kind: 'number', choices: [] } }
      const wanted =
        answer.type === 'choice'
          ? [found]
          : found
              .split(';')
              .map((name) => name.trim())
              .filter(Boolean)
      const options = wanted.map((name) => findOption(name, answer.options)?.code)
      const wrong = wanted.find((_, index) => options[index] === undefined)
      if (wrong !== undefined) return trouble('not-an-option', { found: wrong })
      return { value: { kind: 'number', choices: [...new Set(options.flatMap((code) => code ?? []))] } }
    }
  }
}
