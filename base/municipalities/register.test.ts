import { describe, expect, test } from 'vitest'
import { findMunicipality, getMunicipality, municipalitiesOf, registerFromFacts } from './register'
import { realYears, realRegister as register } from './testing'

describe('the municipalities of a year', () => {
  test('are as many as there were, 320 in 2013 and 308 in 2026', () => {
    const counts = realYears.map((year) => municipalitiesOf(register, year).length)
    expect(counts).toEqual([320, 320, 317, 313, 311, 311, 311, 310, 309, 309, 309, 309, 308, 308])
  })

  test('are those that existed then, each once', () => {
    for (const year of realYears) {
      const listed = municipalitiesOf(register, year).map(({ code }) => code)
      const existing = [...register.municipalities.values()]
        .filter(({ firstYear, lastYear }) => firstYear <= year && year <= (lastYear ?? year))
        .map(({ code }) => code)
      expect(listed.toSorted()).toEqual(existing.toSorted())
    }
  })

  test('are listed in the order of their Finnish names, Ä and Ö last', () => {
    const names = municipalitiesOf(register, 2026).map(({ name }) => name.fi)
    expect(names.at(0)).toBe('Akaa')
    expect(names.slice(-3)).toEqual(['Ylöjärvi', 'Ypäjä', 'Ähtäri', 'Äänekoski'].slice(-3))
    expect(names).toEqual(names.toSorted(new Intl.Collator('fi').compare))
  })

  test('know their languages, the majority’s first', () => {
    const language = (code: string, year: number) =>
      municipalitiesOf(register, year).find((municipality) => municipality.code === code)?.language
    expect([language('005', 2026), language('638', 2026), language('478', 2026)]).toEqual([
      'fi',
      'fi-sv',
      'sv',
    ])
    expect([language('280', 2014), language('280', 2015)]).toEqual(['sv', 'sv-fi'])
    const bilingual = municipalitiesOf(register, 2026).filter(({ language }) => language.includes('-'))
    expect(bilingual).toHaveLength(33)
  })

  test('are refused, not empty, for a year that the register does not know', () => {
    expect([register.firstYear, register.lastYear]).toEqual([2013, 2026])
    for (const year of [2012, 2027, Number.NaN])
      expect(() => municipalitiesOf(register, year)).toThrow(RangeError)
  })
})

describe('a municipality', () => {
  test('is found by its code with all zeros, and only so', () => {
    expect(getMunicipality(register, '005').name).toEqual({ fi: 'Alajärvi', sv: 'Alajärvi' })
    expect(getMunicipality(register, '638').name).toEqual({ fi: 'Porvoo', sv: 'Borgå' })
    expect(findMunicipality(register, '5')).toBeUndefined()
    expect(() => getMunicipality(register, '999')).toThrow('999')
  })

  test('keeps a code of three digits', () => {
    expect([...register.municipalities.keys()].filter((code) => !/^[0-9]{3}$/.test(code))).toEqual([])
    expect([...register.municipalities.keys()].filter((code) => code.startsWith('0')).length).toBeGreaterThan(
      20,
    )
  })
})

test('a register that was never loaded is refused, not taken for an empty country', () => {
  const nothing = { municipalities: [], areas: [], years: [], populations: [] }
  expect(() => registerFromFacts(nothing)).toThrow('has not been loaded')
})
