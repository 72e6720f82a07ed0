import type { Refusal } from '../endpoints/client'

type Document = NonNullable<Refusal['document']>
type Said = Pick<Document, 'title' | 'detail' | 'errors'>

/** What a kept refusal says in the language that is read now; in the one it came in where it has no other. */
export function saidNow(document: Document, language: string): Document
export function saidNow(document: Document | null | undefined, language: string): Document | null
export function saidNow(document: Document | null | undefined, language: string): Document | null {
  if (!document) return null
  const { languages } = document as { languages?: Record<string, Said | undefined> }
  return { ...document, ...languages?.[language] }
}
