import { type Language, languages, type Words } from '../../../base/language/language'
import type { IndicatorContent } from '../indicator'
import { texts, wordPlaces } from './wordPlaces'

/** Words as a reader meets them: what is not translated is in Finnish, never blank. */
export const filled = (words: Words): Words => ({
  fi: words.fi,
  sv: words.sv || words.fi,
  en: words.en || words.fi,
})

/** All that a version says as a reader meets it. */
export function filledContent(content: IndicatorContent): IndicatorContent {
  const words = Object.fromEntries(texts.map((field) => [field, filled(content[field])]))
  const named = (option: { code: string; name: Words }) => ({ ...option, name: filled(option.name) })
  const { answer } = content
  return {
    ...content,
    ...words,
    answer:
      answer.type === 'choice' || answer.type === 'choices'
        ? { ...answer, options: answer.options.map(named) }
        : answer.type === 'scale'
          ? { ...answer, low: filled(answer.low), high: filled(answer.high) }
          : answer,
    parts: content.parts.map(named),
    source: { ...content.source, name: filled(content.source.name) },
    breaks: content.breaks.map((one) => ({ ...one, note: filled(one.note) })),
  }
}

/** Whether the only difference is that words which were not translated are now: that changes no meaning. */
export function onlyTranslates(former: IndicatorContent, next: IndicatorContent): boolean {
  const said = new Map(wordPlaces(next).map(({ field, words }) => [field, words]))
  const translated = wordPlaces(former).reduce(
    (content, { field, words, put }) => put(content, fill(words, said.get(field) ?? words)),
    former,
  )
  return JSON.stringify(sorted(translated)) === JSON.stringify(sorted(next))
}

const fill = (former: Words, next: Words): Words =>
  Object.fromEntries(
    languages.map((language: Language) => [
      language,
      former[language] || (former.fi && language !== 'fi' ? next[language] : ''),
    ]),
  ) as Words

/** With its fields in one order at every depth. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : value
