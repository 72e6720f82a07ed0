import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../cells/cell'
import { sumCells } from '../cells/sum'
import { inTodaysAreas, municipalityOn, predecessorsOf } from './mergers'
import { municipalitiesOf } from './register'
import { inventedCountry, inventedRegister, realYears, realRegister as register } from './testing'

const value = (n: number): Cell => ({ kind: 'value', value: n })
const years = fc.constantFrom(...realYears)

describe('the municipality that a code means in a year', () => {
  test('is itself while it exists and then its successor', () => {
    expect(municipalityOn(register, '588', 2024)).toBe('588')
    expect(municipalityOn(register, '588', 2025)).toBe('507')
    expect(municipalityOn(register, '638', 2026)).toBe('638')
  })

  test('is the successor of the successor where mergers follow each other', () => {
    const chain = inventedRegister(
      ['001', '002', '003'],
      [
        { code: '001', lastYear: 2014, successor: '002' },
        { code: '002', lastYear: 2020, successor: '003' },
      ],
    )
    const meant = [2013, 2014, 2015, 2020, 2021, 2026].map((year) => municipalityOn(chain, '001', year))
    expect(meant).toEqual(['001', '001', '002', '002', '003', '003'])
    expect(predecessorsOf(chain, '003')).toEqual(['001', '002'])
  })

  test('exists in that year, for every code that the register knows', () => {
    for (const year of realYears) {
      const existing = new Set(municipalitiesOf(register, year).map(({ code }) => code))
      for (const code of register.municipalities.keys())
        expect(existing).toContain(municipalityOn(register, code, year))
    }
    fc.assert(
      fc.property(inventedCountry, years, ({ codes, register }, year) => {
        const existing = municipalitiesOf(register, year).map(({ code }) => code)
        for (const code of codes) expect(existing).toContain(municipalityOn(register, code, year))
      }),
    )
  })

  test('is today’s in a year to come, and the code itself in a year before the register', () => {
    expect(municipalityOn(register, '588', 2030)).toBe('507')
    expect(municipalityOn(register, '588', 2005)).toBe('588')
  })

  test('is refused for a code that nobody has', () => {
    expect(() => municipalityOn(register, '999', 2026)).toThrow(RangeError)
  })
})

describe('predecessors', () => {
  test('of Kuopio are Juankoski and Maaninka', () => {
    expect(predecessorsOf(register, '297')).toEqual(['174', '476'])
    expect(predecessorsOf(register, '638')).toEqual([])
  })

  test('and successors are each other’s inverse', () => {
    const agree = (country: typeof register) => {
      for (const { code } of municipalitiesOf(country, country.lastYear)) {
        const become = [...country.municipalities.keys()].filter(
          (other) => other !== code && municipalityOn(country, other, country.lastYear) === code,
        )
        expect(predecessorsOf(country, code)).toEqual(become.toSorted())
      }
    }
    agree(register)
    fc.assert(fc.property(inventedCountry, ({ register }) => agree(register)))
  })
})

describe('figures in today’s areas', () => {
  const figuresOf = (year: number, cells: readonly Cell[]) =>
    new Map(
      municipalitiesOf(register, year).map(({ code }, index) => [
        code,
        cells[index % cells.length] ?? value(0),
      ]),
    )

  test('are one for each municipality of today', () => {
    for (const year of realYears) {
      const today = inTodaysAreas(register, figuresOf(year, [value(1)]), year)
      expect([...today.keys()]).toEqual(municipalitiesOf(register, 2026).map(({ code }) => code))
    }
  })

  test('sum the merged into their successor', () => {
    const today = inTodaysAreas(register, figuresOf(2014, [value(10)]), 2014)
    expect(today.get('297')).toEqual(value(30))
    expect(today.get('507')).toEqual(value(20))
    expect(today.get('638')).toEqual(value(10))
    expect(today.has('476')).toBe(false)
  })

  test('add up to the same country as before, whatever the figures', () => {
    fc.assert(
      fc.property(years, fc.array(fc.nat(1e6).map(value), { minLength: 1, maxLength: 40 }), (year, cells) => {
        const figures = figuresOf(year, cells)
        expect(sumCells(inTodaysAreas(register, figures, year).values())).toEqual(sumCells(figures.values()))
      }),
    )
  })

  test('are missing where one part is missing, never a smaller number and never zero', () => {
    const figures = figuresOf(2024, [value(10)])
    figures.set('588', { kind: 'missing' })
    expect(inTodaysAreas(register, figures, 2024).get('507')).toEqual({ kind: 'missing' })
    figures.delete('588')
    expect(inTodaysAreas(register, figures, 2024).get('507')).toEqual({ kind: 'missing' })
    expect(inTodaysAreas(register, figures, 2024).get('638')).toEqual(value(10))
  })

  test('keep a figure that was noted under a code already merged', () => {
    const figures = figuresOf(2025, [value(10)])
    figures.set('588', value(3))
    expect(inTodaysAreas(register, figures, 2025).get('507')).toEqual(value(13))
  })
})
