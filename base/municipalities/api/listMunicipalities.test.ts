import { describe, expect, test } from 'vitest'
import { Problem } from '../../problems/problem'
import { realYears, realRegister as register } from '../testing'
import { listMunicipalities } from './listMunicipalities'
import { MunicipalitiesAnswer, MunicipalitiesQuery } from './municipality'

describe('the list of municipalities', () => {
  test('names each with its areas of the asked year', () => {
    const porvoo = listMunicipalities(register, 2026).find(({ code }) => code === '638')
    expect(porvoo).toMatchObject({
      code: '638',
      name: { fi: 'Porvoo', sv: 'Borgå' },
      region: '01',
      group: '1',
      language: 'fi-sv',
      wellbeingCounty: '01',
      avi: null,
    })
  })

  test('is as its schema says, no member more or less, in every year', () => {
    for (const year of realYears) {
      const listed = listMunicipalities(register, year)
      expect(MunicipalitiesAnswer.parse(listed)).toEqual(listed)
    }
  })

  test('is today’s when no year is asked', () => {
    expect(MunicipalitiesQuery.parse({})).toEqual({})
    expect(listMunicipalities(register)).toEqual(listMunicipalities(register, 2026))
  })

  test.each([
    [2012, 'too-small', { min: 2013 }],
    [2027, 'too-big', { max: 2026 }],
  ])('refuses %i with the limit in the sentence', (year, reason, params) => {
    expect(() => listMunicipalities(register, year)).toThrow(Problem)
    try {
      listMunicipalities(register, year)
    } catch (refusal) {
      expect(refusal).toMatchObject({ status: 422, options: { errors: [{ field: 'year', reason, params }] } })
    }
  })

  test.each(['20x6', '2026.5', 'NaN', 'Infinity'])('does not take %s for a year', (year) => {
    expect(MunicipalitiesQuery.safeParse({ year }).success).toBe(false)
  })
})
