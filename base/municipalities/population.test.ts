import { describe, expect, test } from 'vitest'
import { sumCells } from '../cells/sum'
import { areasOf, membersOf } from './areas'
import { populationOf, populationsInTodaysAreas } from './population'
import { municipalitiesOf } from './register'
import { populationYears, realRegister as register } from './testing'

const none = { kind: 'missing', reason: 'no-denominator' }
const people = (value: number) => ({ kind: 'value', value })

describe('the population of a municipality as it was', () => {
  test('is that of 31 December of that year', () => {
    expect(populationOf(register, '638', 2022)).toEqual(people(51_232))
    expect(populationOf(register, '507', 2022)).toEqual(people(5_564))
    expect(populationOf(register, '588', 2022)).toEqual(people(1_600))
  })

  test('is said to be missing after 2022, and no other year is borrowed', () => {
    for (const year of [2023, 2024, 2025, 2026]) expect(populationOf(register, '638', year)).toEqual(none)
  })

  test('is missing for a merged municipality, whose people are within its successor’s figure', () => {
    expect(populationOf(register, '476', 2013)).toEqual(none)
    expect(populationOf(register, '588', 2025)).toEqual(none)
  })

  test('is missing for the successor before the merger, as the figure counts others too', () => {
    expect(populationOf(register, '297', 2016)).toEqual(none)
    expect(populationOf(register, '297', 2017)).toEqual(people(118_209))
    // Pertunmaa has a figure of its own, so Mäntyharju's is its own too.
    expect(populationOf(register, '507', 2013)).toEqual(people(6_287))
  })

  test('is missing before 2013, when the register does not know the areas', () => {
    expect(populationOf(register, '638', 2012)).toEqual(none)
  })

  test('is there for every municipality of 2021 and 2022', () => {
    for (const year of [2021, 2022]) {
      for (const { code } of municipalitiesOf(register, year)) {
        expect(populationOf(register, code, year).kind).toBe('value')
      }
    }
  })
})

describe('populations in today’s areas', () => {
  test('of 2022 add up to 5,563,970', () => {
    expect(sumCells(populationsInTodaysAreas(register, 2022).values())).toEqual(people(5_563_970))
  })

  test('are there for each of the 308 in every year from 2010 to 2022, and add up to all figures', () => {
    expect(populationYears).toEqual([
      2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022,
    ])
    for (const year of populationYears) {
      const today = populationsInTodaysAreas(register, year)
      const figures = [...(register.populations.get(year)?.values() ?? [])].map(
        (value) => ({ kind: 'value', value }) as const,
      )
      expect(today.size).toBe(308)
      expect(sumCells(today.values())).toEqual(sumCells(figures))
    }
  })

  test('count Pertunmaa within Mäntyharju, and Maaninka within Kuopio in every year', () => {
    const of2022 = populationsInTodaysAreas(register, 2022)
    expect(of2022.get('507')).toEqual(people(5_564 + 1_600))
    expect(of2022.has('588')).toBe(false)
    expect(populationsInTodaysAreas(register, 2013).get('297')).toEqual(people(115_108))
  })

  test('add up over today’s regions to the country', () => {
    const populations = populationsInTodaysAreas(register, 2022)
    const regions = areasOf(register, 'region', 2026).map(({ kind, code }) =>
      sumCells(
        membersOf(register, { kind, code }, 2026).map(
          (member) => populations.get(member) ?? { kind: 'missing' },
        ),
      ),
    )
    expect(sumCells(regions)).toEqual(people(5_563_970))
  })

  test('are all missing in a year without figures', () => {
    const of2023 = populationsInTodaysAreas(register, 2023)
    expect(of2023.size).toBe(308)
    expect(new Set(of2023.values())).toEqual(new Set([none]))
  })
})
