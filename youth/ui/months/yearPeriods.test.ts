import { describe, expect, test } from 'vitest'
import { hadBegun, monthsOf, sameDaysBefore } from './yearPeriods'

describe('a year', () => {
  test('that is over is compared with the whole of the one before', () => {
    expect(sameDaysBefore(2025, '2026-11-27')).toEqual({ from: '2024-01-01', to: '2024-12-31' })
  })
  test('that goes on is compared with the same days, also on a leap day', () => {
    expect(sameDaysBefore(2026, '2026-11-27')).toEqual({ from: '2025-01-01', to: '2025-11-27' })
    expect(sameDaysBefore(2028, '2028-02-29')).toEqual({ from: '2027-01-01', to: '2027-02-28' })
  })
  test('has months that are still to come, which are not missing', () => {
    expect(monthsOf(2026, '2026-11').filter(({ isAhead }) => isAhead)).toEqual([
      { key: '2026-12', isAhead: true },
    ])
  })
  test('is compared with none in which recording only began later, nor with one without records', () => {
    const from = (year: number, month: number) =>
      monthsOf(year, '2030-01')
        .slice(month - 1)
        .map(({ key }) => ({ key, participations: 9 }))
    expect(hadBegun(from(2025, 1), from(2026, 1))).toBe(true)
    expect(hadBegun(from(2025, 8), from(2026, 9))).toBe(true)
    expect(hadBegun(from(2024, 12), from(2025, 1))).toBe(false)
    expect(hadBegun([], from(2025, 1))).toBe(false)
  })
})
