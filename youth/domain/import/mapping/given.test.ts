import { describe, expect, test } from 'vitest'
import { asFile, withGiven } from './given'
import { checkMapping, Mapping } from './mapping'
import { readyMappings } from './ready'

const units = [{ id: 'a1', name: { fi: 'Keskustan tila', sv: 'Centrums lokal' } }]
const seen: Mapping = {
  columns: [
    { heading: 'Pvm', means: 'date' },
    { heading: 'Väki', means: 'nothing' },
  ],
  forms: [{ word: 'avoin', form: 'open' }],
  environments: [],
  units: [],
  otherwise: { start: '17:00' },
}

describe('a mapping that municipalities share as a file', () => {
  test('comes back as it went, with units by their names', () => {
    const mapping: Mapping = { ...seen, units: [{ name: 'Kesku', unit: 'a1' }], otherwise: { unit: 'a1' } }
    const file = asFile(mapping, units)
    expect(JSON.stringify(file)).not.toContain('a1')
    expect(withGiven({ ...seen, otherwise: {} }, file, units)).toEqual(mapping)
  })

  test('has the word on the headings of this sheet, and what it does not speak of stays', () => {
    const given: Partial<Mapping> = {
      columns: [
        { heading: 'väki', means: 'participants' },
        { heading: 'Muualla', means: 'hours' },
      ],
      units: [{ name: 'Kesku', unit: 'Toisen kunnan tila' }],
    }
    expect(withGiven(seen, given, units)).toEqual({
      ...seen,
      columns: [
        { heading: 'Pvm', means: 'date' },
        { heading: 'Väki', means: 'participants' },
      ],
    })
  })

  test.each(Object.entries(readyMappings))('of %s is there, ready and sound', (_, ready) => {
    const parsed = Mapping.parse({ ...ready, units: [], otherwise: {} })
    expect(parsed.columns.length).toBeGreaterThan(5)
    // Each language has its own heading of a meaning; one sheet has one language.
    expect(new Set(parsed.columns.map(({ heading }) => heading)).size).toBe(parsed.columns.length)
    expect(checkMapping({ ...parsed, columns: parsed.columns.slice(0, 1) })).toEqual([])
  })
})
