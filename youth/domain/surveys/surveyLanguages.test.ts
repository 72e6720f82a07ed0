import { describe, expect, test } from 'vitest'
import { type SurveyLanguage, surveyLanguageCodes } from './languageCodes'
import { questionnaires, scales } from './questionnaires'
import { chooseLanguage, nearestWords, sayDay, surveyLanguages } from './surveyLanguages'

type Flat = Record<string, string>
const flat = (words: object, prefix = ''): Flat =>
  Object.assign(
    {},
    ...Object.entries(words).map(([key, inner]) =>
      typeof inner === 'string' ? { [`${prefix}${key}`]: inner } : flat(inner, `${prefix}${key}.`),
    ),
  )
const wordsOf = (language: SurveyLanguage) => flat(surveyLanguages[language].words)

describe.each(surveyLanguageCodes)('in %s', (language) => {
  const words = wordsOf(language)

  test('everything is said, with the same places left open', () => {
    const finnish = wordsOf('fi')
    expect(Object.keys(words).sort()).toEqual(Object.keys(finnish).sort())
    for (const [key, text] of Object.entries(words)) {
      expect([key, text.trim()]).not.toEqual([key, ''])
      expect([key, text.match(/\{\{\w+\}\}/g)]).toEqual([key, finnish[key]?.match(/\{\{\w+\}\}/g) ?? null])
    }
  })

  test('every question and every choice has its words', () => {
    for (const { kind, questions } of questionnaires) {
      expect(words[`title.${kind}`]).toBeTruthy()
      for (const question of questions) expect(words[`question.${question.words}`]).toBeTruthy()
    }
    for (const { code } of Object.values(scales).flat()) expect(words[`choice.${code}`]).toBeTruthy()
  })
})

test('no sentence of one language stands in another, but for what easy language leaves as it is', () => {
  const sentences = (language: SurveyLanguage) =>
    Object.values(wordsOf(language)).filter((text) => text.split(' ').length > 3)
  for (const [one, other] of [
    ['fi', 'sv'],
    ['fi', 'en'],
    ['fi', 'se'],
    ['sv', 'en'],
    ['sv', 'se'],
    ['en', 'se'],
  ] as const)
    expect(sentences(one).filter((text) => sentences(other).includes(text))).toEqual([])
})

test.each([
  [undefined, 'se-FI,se;q=0.9,fi;q=0.8', 'se'],
  [undefined, 'sv-SE;q=0.5,en;q=0.4', 'sv'],
  [undefined, 'et,de', 'fi'],
  [undefined, null, 'fi'],
  ['fi-easy', 'sv', 'fi-easy'],
  ['__proto__', 'en', 'en'],
  ['xx', 'sv;q=x', 'sv'],
] as const)('chosen %s, asked %s: %s', (chosen, accept, language) => {
  expect(chooseLanguage(chosen, accept)).toBe(language)
})

test('a day is said with its weekday, as each language writes it', () => {
  expect(surveyLanguageCodes.map((language) => sayDay(language, '2026-11-27'))).toEqual([
    ...['perjantai 27.11.', 'fredag 27.11', 'Friday 27 November', 'bearjadat 27.11.'],
    ...['perjantai 27.11.', 'fredag 27.11'],
  ])
})

test('own words that lack a language are said in the nearest', () => {
  expect(nearestWords('sv-easy', { fi: 'Hei', sv: 'Hej' })).toEqual({ text: 'Hej', tag: 'sv' })
  expect(nearestWords('se', { sv: 'Hej' })).toEqual({ text: 'Hej', tag: 'sv' })
  const both = { fi: 'Kaipasin tekemistä', 'fi-easy': 'Minulla oli tylsää' }
  expect(nearestWords('fi-easy', both)).toEqual({ text: 'Minulla oli tylsää', tag: 'fi' })
  expect([nearestWords('fi', both).text, nearestWords('sv-easy', both).text]).toEqual([both.fi, both.fi])
})
