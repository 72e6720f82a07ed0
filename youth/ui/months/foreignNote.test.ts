import { expect, test } from 'vitest'
import { type Language, languages, writeNumber } from '../../../base/language/language'
import { createTranslator } from '../../../base/language/translator'
import en from '../keys/words/en.json'
import fi from '../keys/words/fi.json'
import sv from '../keys/words/sv.json'
import { foreignNote } from './PeriodBars'

const translate = createTranslator({ keys: { fi, sv, en } })
const noteIn = (language: Language, ages: Record<string, number>) =>
  foreignNote(
    Object.entries(ages).map(([key, participations]) => ({ key, participations })),
    translate(language),
    (value) => writeNumber(language, value),
  )

test('where ages stand, the class that crosses the limit of 29 is said with its size, and only where it is there', () => {
  const size = writeNumber('fi', 1234)
  for (const language of languages) {
    const note = noteIn(language, { '13-15': 20, '25-29': 1234 })
    expect(note).toContain('25–29')
    expect(note?.replace(/\D/g, '')).toContain(size.replace(/\D/g, ''))
    for (const ages of [{ '13-15': 20 }, { '25-28': 7 }, { '25-29': 0 }])
      expect(noteIn(language, ages)).toBeUndefined()
  }
})
