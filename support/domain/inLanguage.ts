import type { Language } from '../../base/language/language'

/**
 * A text in the reader's language, or where it was not written in that, in one it was: Finnish before Swedish.
 * @returns the text and the language it is really in, for its `lang`
 */
export function inLanguage(
  texts: Record<Language, string>,
  asked: Language,
): { text: string; language: Language } {
  const language = [asked, 'fi' as const, 'sv' as const].find((one) => texts[one]) ?? asked
  return { text: texts[language], language }
}
