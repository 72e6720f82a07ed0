import { languages } from '../../../base/language/language'
import type { IndicatorContent, Translated } from '../indicator'

/** The texts of an indicator that may wait for their translations. */
export const texts = [
  'name',
  'definition',
  'instruction',
  'interpretation',
  'limits',
  'numerator',
  'denominator',
] as const
export type TextField = (typeof texts)[number]

/** One place of an indicator where words stand in three languages. */
export type WordPlace = {
  /** `definition`, `option.own`, `low`, `part.dance`, `source`, `break.2024`. */
  field: string
  words: Translated
  /** The same content with other words in this place. */
  put: (content: IndicatorContent, words: Translated) => IndicatorContent
}

/** Every place where an indicator says something in three languages: its texts, and the names within it. */
export const wordPlaces = (content: IndicatorContent): WordPlace[] => [
  ...texts.map((field) => ({
    field,
    words: content[field],
    put: (of: IndicatorContent, words: Translated) => ({ ...of, [field]: words }),
  })),
  ...nameplaces(content),
]

/** The names within an indicator: options, ends of a scale, parts, the source and what is said of breaks. */
export function nameplaces({ answer, parts, source, breaks }: IndicatorContent): WordPlace[] {
  const options = answer.type === 'choice' || answer.type === 'choices' ? answer.options : []
  const ends = answer.type === 'scale' ? (['low', 'high'] as const) : []
  return [
    ...options.map(({ code, name }) => ({
      field: `option.${code}`,
      words: name,
      put: (of: IndicatorContent, words: Translated) =>
        of.answer.type === 'choice' || of.answer.type === 'choices'
          ? { ...of, answer: { ...of.answer, options: named(of.answer.options, code, words) } }
          : of,
    })),
    ...ends.map((end) => ({
      field: end,
      words: answer.type === 'scale' ? answer[end] : nothing,
      put: (of: IndicatorContent, words: Translated) =>
        of.answer.type === 'scale' ? { ...of, answer: { ...of.answer, [end]: words } } : of,
    })),
    ...parts.map(({ code, name }) => ({
      field: `part.${code}`,
      words: name,
      put: (of: IndicatorContent, words: Translated) => ({ ...of, parts: named(of.parts, code, words) }),
    })),
    {
      field: 'source',
      words: source.name,
      put: (of, words) => ({ ...of, source: { ...of.source, name: words } }),
    },
    ...breaks.map(({ year, note }) => ({
      field: `break.${year}`,
      words: note,
      put: (of: IndicatorContent, words: Translated) => ({
        ...of,
        breaks: of.breaks.map((one) => (one.year === year ? { ...one, note: words } : one)),
      }),
    })),
  ]
}

const nothing: Translated = { fi: '', sv: '', en: '' }
const named = (list: IndicatorContent['parts'], code: string, name: Translated) =>
  list.map((one) => (one.code === code ? { ...one, name } : one))

/** Where words are not translated, for editors: `definition.sv`, `part.dance.en`. */
export const untranslated = (content: IndicatorContent): string[] =>
  wordPlaces(content).flatMap(({ field, words }) =>
    languages.filter((language) => words.fi && !words[language]).map((language) => `${field}.${language}`),
  )
