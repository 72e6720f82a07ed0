import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../../base/language/language'
import { anIndicator } from '../testing/indicators'
import { filledContent, onlyTranslates, texts } from './translations'

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
