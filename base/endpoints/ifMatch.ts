import { problem } from '../problems/catalogue'

/** The version an If-Match header names, `*` for whatever stands, or null without the header. @throws 400 */
export function readIfMatch(header: string | undefined): number | '*' | null {
  if (header === undefined) return null
  const text = header.trim()
  if (text === '*') return '*'
  const version = /^"(\d{1,9})"$/.exec(text)?.[1]
  if (!version) throw problem.ifMatchUnreadable()
  return Number(version)
}

export const etagOf = (version: number) => `"${version}"`
