import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../../base/language/language'
import { anIndicator } from '../testing/indicators'
import { filledContent, onlyTranslates } from './translations'
import { texts, untranslated, wordPlaces } from './wordPlaces'

const { content } = anIndicator('CU101', {})
const words = { fi: 'Ohje', sv: '', en: '' }

test('a reader meets no blank where the Finnish says something', () => {
  const gaps = { ...content, instruction: words, parts: [{ code: 'a', name: { fi: 'Osa', sv: '', en: '' } }] }
  expect(filledContent(gaps).instruction).toEqual({ fi: 'Ohje', sv: 'Ohje', en: 'Ohje' })
  expect(filledContent(gaps).parts[0]?.name.sv).toBe('Osa')
})

test('words that lacked may be added to what was decided', () => {
  const gaps = { ...content, instruction: words }
  expect(onlyTranslates(gaps, { ...gaps, instruction: { ...words, sv: 'Anvisning' } })).toBe(true)
  expect(onlyTranslates(gaps, { ...gaps, instruction: { ...words, fi: 'Uusi ohje' } })).toBe(false)
  expect(onlyTranslates(gaps, { ...gaps, limits: { fi: 'Raja', sv: '', en: '' } })).toBe(false)
  expect(onlyTranslates(gaps, { ...gaps, partsAddUp: true })).toBe(false)
})

test('words that were decided are never others', () => {
  const field = fc.constantFrom(...texts)
  const language = fc.constantFrom(...languages)
  fc.assert(
    fc.property(field, language, fc.string({ minLength: 1 }), (of, inLanguage, said) => {
      const next = { ...content, [of]: { ...content[of], [inLanguage]: said } }
      const before = content[of][inLanguage]
      if (before && before !== said) expect(onlyTranslates(content, next)).toBe(false)
    }),
  )
})

test('every name within an indicator is told to lack its translation, and takes it once it is decided', () => {
  const fi = { fi: 'Sana', sv: '', en: '' }
  for (const answer of [
    { type: 'scale', from: 1, to: 5, low: fi, high: fi } as const,
    { type: 'choice', options: [{ code: 'own', name: fi }] } as const,
  ]) {
    const gaps = {
      ...content,
      ...{ answer, numerator: fi, parts: [{ code: 'dance', name: fi }], breaks: [{ year: 2024, note: fi }] },
      source: { ...content.source, name: fi },
    } as typeof content
    const ends = answer.type === 'scale' ? ['low', 'high'] : ['option.own']
    const lacking = ['numerator', ...ends, 'part.dance', 'source', 'break.2024']
    expect(untranslated(gaps)).toEqual(lacking.flatMap((field) => [`${field}.sv`, `${field}.en`]))
    for (const { field, words, put } of wordPlaces(gaps).filter((place) => lacking.includes(place.field))) {
      expect([field, onlyTranslates(gaps, put(gaps, { ...words, sv: 'Ord' }))]).toEqual([field, true])
      expect([field, onlyTranslates(gaps, put(gaps, { ...words, fi: 'Muu' }))]).toEqual([field, false])
    }
  }
})
