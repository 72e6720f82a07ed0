import { everyWord } from '../../app/web/words/all'
import appEn from '../../app/web/words/en'
import appSv from '../../app/web/words/sv'
import { serverWords } from '../../app/words'

/** Nested words as `a.b.c` → text. */
export function flat(words: unknown, prefix = ''): Record<string, string> {
  if (typeof words !== 'object' || words === null) return { [prefix]: String(words) }
  return Object.assign(
    {},
    ...Object.entries(words).map(([key, inner]) => flat(inner, prefix ? `${prefix}.${key}` : key)),
  )
}

const languages = { fi: everyWord.fi, sv: appSv, en: appEn }
/** Whatever is registered, of the app and of the server, by namespace; a new room is here as soon as it has words. */
export const registered = (language: keyof typeof languages): Record<string, Record<string, string>> => ({
  ...Object.fromEntries(
    Object.entries(serverWords).map(([namespace, words]) => [namespace, flat(words[language])]),
  ),
  ...Object.fromEntries(
    Object.entries(languages[language]).map(([namespace, words]) => [
      namespace,
      // The app takes a part of some rooms' words; the server has the rest.
      { ...flat(serverWords[namespace as keyof typeof serverWords]?.[language] ?? {}), ...flat(words) },
    ]),
  ),
})

const keys = Object.values(registered('fi')).flatMap(Object.keys)
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const anyOf = (all: Iterable<string>) => [...new Set(all)].map(escaped).join('|')

const spoken = new Set(
  [registered('fi'), registered('sv')]
    .flatMap((words) => Object.values(words).flatMap(Object.values) as string[])
    .flatMap((text) => text.toLowerCase().match(/[\p{L}\d-]+/gu) ?? []),
)
/** Names of keys of two words: as good as certain to be no word of a reader. */
const joined = keys.flatMap((key) => key.split('.')).filter((name) => name.includes('-') && !spoken.has(name))
const firsts = keys.flatMap((key) => (key.includes('.') ? [key.split('.')[0] ?? ''] : []))

const leftovers = [
  // A key where words should stand: with its namespace, from its first name on, or a name of two words.
  new RegExp(`(?<![\\w.-])(?:${anyOf(Object.keys(registered('fi')))}):[a-z][\\w.-]*`),
  new RegExp(`(?<![\\w./-])(?:${anyOf(firsts)})\\.[a-z\\d][\\w.-]*`, 'i'),
  new RegExp(`(?<![\\p{L}\\d./_-])(?:${anyOf(joined)})(?![\\p{L}\\d/_-])`, 'u'),
  // A parameter that was not filled in, a value that is none.
  /\{\{|\}\}|undefined|\bNaN\b|\[object/,
  // English where there should be none.
  /\b(?:the|and|save|delete|total|loading|session|missing|error|corrected|recorded)\b/i,
]

/** What of a text stands in no language of a reader of Finnish or Swedish. */
export function leftoversIn(text: string): string[] {
  const withoutAddresses = text.replaceAll(/\S+@\S+|https?:\/\/\S+/g, '')
  return leftovers.flatMap((pattern) => pattern.exec(withoutAddresses)?.[0] ?? [])
}
