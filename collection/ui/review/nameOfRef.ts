import type { Language } from '../../../base/language/language'
import type { IndicatorContent } from '../../domain/indicator'
import { readRef } from '../../domain/value'

type Asked = { indicator: string; content: Pick<IndicatorContent, 'name' | 'parts'> }

/** What a value is called in a language: the question, and which part of it. */
export function nameOfRef(questions: readonly Asked[], ref: string, language: Language): string {
  const place = readRef(ref)
  const content = questions.find(({ indicator }) => indicator === place?.indicator)?.content
  if (!content) return ref
  const part = content.parts.find(({ code }) => code === place?.part)
  const words = (name: { fi: string; sv: string; en: string }) => name[language] || name.fi
  return part ? `${words(content.name)}: ${words(part.name)}` : words(content.name)
}
