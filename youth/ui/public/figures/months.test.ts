import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PublishedCell } from '../../../../statistics/table'
import { changeInPercent, monthFigures, monthsOfYear, sumOfRecorded, yearsOf, yearToShow } from './months'

const cell = (period: string, value: number, measure = 'participations'): PublishedCell => ({
  place: '638',
  period,
  measure,
  cell: { kind: 'value', value },
})
const year = monthsOfYear(2025)
const all = new Set(year)
const sum = (values: readonly number[], of: readonly string[] = year) =>
  sumOfRecorded(
    monthFigures(
      values.map((value, index) => cell(of[index] ?? '', value)),
      of,
      all,
    ),
    'participations',
  )

describe('the months of a municipality', () => {
  test('a published month without a record is missing, a later month is not yet there, and neither is zero', () => {
    const months = monthFigures(
      [cell('2025-01', 27)],
      ['2025-01', '2025-02', '2025-03'],
      new Set(['2025-01', '2025-02']),
    )
    expect(months.map(({ participations }) => participations)).toEqual([
      { kind: 'value', value: 27 },
      { kind: 'missing' },
      { kind: 'notYet' },
    ])
  })

  test('a recorded zero is a zero', () => {
    expect(sum([0]).total).toEqual({ kind: 'value', value: 0 })
  })

  test('a sum says how many months it is of, and a sum of nothing is missing', () => {
    expect(sum([10, 20])).toEqual({
      total: { kind: 'value', value: 30 },
      recorded: 2,
      months: 12,
      whole: false,
    })
    expect(sum([]).total).toEqual({ kind: 'missing' })
  })

  test('the year adds up to its months', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 12, maxLength: 12 }), (values) => {
        expect(sum(values)).toMatchObject({
          total: { value: values.reduce((a, b) => a + b, 0) },
          whole: true,
        })
      }),
    )
  })
})

describe('years', () => {
  test('a year is compared with the one before only when both are whole', () => {
    const whole = sum(Array(12).fill(100))
    expect(changeInPercent(sum(Array(12).fill(107)), whole)).toBe(7)
    expect(changeInPercent(sum(Array(11).fill(107)), whole)).toBeNull()
    expect(changeInPercent(whole, sum(Array(11).fill(107)))).toBeNull()
    expect(changeInPercent(whole, sum(Array(12).fill(0)))).toBeNull()
  })

  test('the page opens on the newest whole year, or on what there is', () => {
    expect(yearToShow(new Set([...all, '2026-01', '2026-02']))).toBe(2025)
    expect(yearToShow(new Set(['2026-01']))).toBe(2026)
    expect(yearToShow(new Set())).toBeNull()
    expect(yearsOf(['2025-12', '2026-01', '2025-11'])).toEqual([2026, 2025])
  })
})
