import { describe, expect, test } from 'vitest'
import { statisticsWords } from '../../../../statistics/words/words'
import { publicWords } from './words'

/** Every path to a text, lists by their positions. */
function paths(words: unknown, at = ''): string[] {
  if (typeof words === 'string') return [at]
  return Object.entries(words as object).flatMap(([key, value]) => paths(value, `${at}.${key}`))
}
const texts = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap(texts)

describe.each([
  ['public pages', publicWords],
  ['statistics', statisticsWords],
])('the words of %s', (_room, { fi, sv, en }) => {
  test('say the same things in three languages, and each fills the same blanks', () => {
    expect(paths(sv)).toEqual(paths(fi))
    expect(paths(en)).toEqual(paths(fi))
    const blanks = (words: unknown) =>
      texts(words).map((text) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort().join())
    expect(blanks(sv)).toEqual(blanks(fi))
    expect(blanks(en)).toEqual(blanks(fi))
  })

  test('leave nothing empty', () => {
    for (const text of [fi, sv, en].flatMap(texts)) expect(text.trim()).not.toBe('')
  })
})
