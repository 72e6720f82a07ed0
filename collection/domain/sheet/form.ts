import { createHash } from 'node:crypto'
import type { Language, Words } from '../../../base/language/language'
import { refsOf } from '../checking/refs'
import type { IndicatorContent } from '../indicator'
import { readRef, type Value } from '../value'

/** A question of the form in the version that the round asks. */
export type TemplateQuestion = { code: string; version: number; content: IndicatorContent }

/** What a template is made for: one round's form of one municipality. */
export type TemplateForm = {
  round: { code: string; name: Words; example?: boolean }
  municipality: { code: string; name: Words }
  sections: readonly { code: string; name: Words; questions: readonly TemplateQuestion[] }[]
}

/** An answer as a template carries it: the value with its comment. */
export type Written = { value: Value; comment: string }

/** What stands beside the questions, by written ref. */
export type TemplateValues = {
  answers: ReadonlyMap<string, Written>
  lastYear: ReadonlyMap<string, Value>
  /** The last answer before that, of what was not answered last year. */
  earlier?: ReadonlyMap<string, { year: number; value: Value }>
  register: ReadonlyMap<string, Value>
}

/** A line of the template: the whole of a question, or one part of it. */
export type Line = {
  ref: string
  question: TemplateQuestion
  part: IndicatorContent['parts'][number] | undefined
}

/** A line for each field of the form, and no other. */
export const linesOf = (questions: readonly TemplateQuestion[]): Line[] =>
  questions.flatMap((question) =>
    refsOf(question).map((ref) => ({
      ...{ ref, question },
      part: question.content.parts.find(({ code }) => code === readRef(ref)?.part),
    })),
  )

/** In the language asked for, or in Finnish where it is not translated. */
export const inLanguage = (words: Words, language: Language): string => words[language] || words.fi

/** A short sign of some content: the same for the same. */
export const hash = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 12)

/** Changes with whatever a filled template depends on: which questions are asked, and what answers they take. */
export const versionOf = ({ sections }: TemplateForm): string =>
  hash(
    sections.map(({ code, name, questions }) => [
      ...[code, name],
      questions.map(({ code, version, content }) => [code, version, content.answer, content.parts]),
    ]),
  )

/** What the template says of itself, for finding out where it belongs when it comes back. */
export type Identity = { round: string; municipality: string; language: Language; version: string }

const beginning = 'kuntakuva-template 1'

export const writeIdentity = ({ round, municipality, language, version }: Identity): string =>
  [beginning, round, municipality, language, version].join(' | ')

/** @returns undefined where the text is no identity */
export function readIdentity(text: string): Identity | undefined {
  const [start, round, municipality, language, version, ...more] = text.split(' | ')
  if (start !== beginning || !round || !municipality || !version || more.length) return undefined
  if (language !== 'fi' && language !== 'sv' && language !== 'en') return undefined
  return { round, municipality, language, version }
}

/**
 * A short sign of what a line said when the template was written. While the line still says the same, the person has
 * not touched it, and what a colleague has changed on the form since then stays.
 */
export const signOf = (written: Written | undefined): string =>
  written
    ? hash([
        written.value.kind,
        'number' in written.value ? written.value.number : null,
        choicesOf(written),
        written.comment,
      ])
    : ''

const choicesOf = ({ value }: Written) => ('choices' in value ? [...(value.choices ?? [])].sort() : null)
