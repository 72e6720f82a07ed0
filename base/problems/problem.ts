import type { Language, Words } from '../language/language'
import type { Translate } from '../language/translator'

/**
 * One field that cannot be accepted. `reason` is a key under `base:field.` with its parameters; `words` are those that
 * are said otherwise in each language.
 */
export type FieldProblem = {
  field: string
  reason: string
  params?: Record<string, string | number>
  words?: Record<string, Words>
}

/** What of a problem document people read. */
export type Sentences = Pick<ProblemDocument, 'title' | 'detail' | 'errors'>

/** What a problem document carries (RFC 9457), with our extension members. */
export type ProblemDocument = {
  type: string
  title: string
  status: number
  detail: string
  errors?: { field: string; detail: string }[]
  [extension: string]: unknown
}

/**
 * A refusal in words for people. `slug` names it in the catalogue of words (`problem.<slug>.title|detail`
 * in the room's namespace); `params` fill the sentence; `extra` are further members of the document.
 */
export class Problem extends Error {
  constructor(
    readonly slug: string,
    readonly status: number,
    readonly options: {
      room?: string
      params?: Record<string, string | number>
      errors?: FieldProblem[]
      extra?: Record<string, unknown>
      headers?: Record<string, string>
    } = {},
  ) {
    super(`${slug} (${status})`)
  }

  /**
   * What the document says in each language, for whoever keeps it and may read it in another one than it was asked in.
   */
  inEveryLanguage(translate: (language: Language) => Translate): Record<Language, Sentences> {
    const said = (language: Language): Sentences => {
      const { title, detail, errors } = this.document(translate(language), language)
      return { title, detail, ...(errors ? { errors } : {}) }
    }
    return { fi: said('fi'), sv: said('sv'), en: said('en') }
  }

  /** The document in the asked language. The sentence of an invalid input names its first field. */
  document(t: Translate, language: Language): ProblemDocument {
    const { room = 'base', params, errors, extra } = this.options
    const sentences = errors?.map((error) => ({
      field: error.field,
      detail: fieldSentence(t, language, error),
    }))
    const first = sentences?.[0]
    return {
      ...extra,
      type: `/problems/${this.slug}`,
      title: t(`${room}:problem.${this.slug}.title`, params ?? {}),
      status: this.status,
      detail: first
        ? t('base:problem.field-sentence', { field: first.field, sentence: first.detail })
        : t(`${room}:problem.${this.slug}.detail`, params ?? {}),
      language,
      ...(sentences ? { errors: sentences } : {}),
    }
  }
}

function fieldSentence(t: Translate, language: Language, { reason, params, words }: FieldProblem): string {
  const said = Object.entries(words ?? {}).map(([name, one]): [string, string] => [name, one[language]])
  const key = reason.includes(':') ? reason : `base:field.${reason}`
  return t(key, { ...params, ...Object.fromEntries(said) })
}
