import { expect, test } from 'vitest'
import { leftoversIn, registered } from './leftovers'

const filled = (text: string) => text.replaceAll(/\{\{[^}]*\}\}/g, '7').replaceAll(/\$t\([^)]*\)/g, '')

test('a key of any namespace that stands where words should is found', () => {
  const missed = Object.entries(registered('fi')).flatMap(([namespace, words]) =>
    Object.keys(words).flatMap((key) =>
      [`${namespace}:${key}`, ...(key.includes('.') ? [key] : [])].filter(
        (raw) => !leftoversIn(`Kunta ${raw}`).length,
      ),
    ),
  )
  expect(missed).toEqual([])
})

test('a key that no words know is found by the family that it would belong to', () => {
  for (const raw of ['finding.nowhere', 'rounds:forgotten', 'definition.form.lost', 'managed:x'])
    expect([raw, leftoversIn(raw)]).toEqual([raw, [raw]])
})

test('what people read in Finnish and in Swedish is taken for no leftover', () => {
  const mistaken = (['fi', 'sv'] as const).flatMap((language) =>
    Object.values(registered(language)).flatMap((words) =>
      Object.entries(words).flatMap(([key, text]) =>
        leftoversIn(filled(text)).map((found) => `${language} ${key}: ${found}`),
      ),
    ),
  )
  expect(mistaken).toEqual([])
})
