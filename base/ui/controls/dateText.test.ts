import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moveDate, readDate } from './dateText'

const today = '2026-11-27'
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a day that a person types', () => {
  test('is read however its parts are set apart, and with digits alone', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [y = '', m = '', d = ''] = date.split('-')
        for (const text of [
          date,
          `${d}.${m}.${y}`,
          `${+d}.${+m}.${y}`,
          `${d}/${m}/${y}`,
          `${d}${m}${y}`,
          `${d}${m}${y.slice(2)}`,
        ]) {
          expect(readDate(text, today)).toBe(date)
        }
      }),
    )
  })

  test('without a year is the nearest one', () => {
    expect(readDate('27.11.', today)).toBe('2026-11-27')
    expect(readDate('2611', today)).toBe('2026-11-26')
    expect(readDate('31.12', '2027-01-02')).toBe('2026-12-31')
    expect(readDate('2.1.', '2026-12-30')).toBe('2027-01-02')
  })

  test.each(['', '27', 'x', '31.2.2026', '29.2.2025', '0.1.2026', '1.13.2026', '27.11.202', '1.1.0026'])(
    'is not made up from %j',
    (text) => {
      expect(readDate(text, today)).toBeUndefined()
    },
  )

  test('comes back when moved forth and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), (date, days) => {
        expect(moveDate(moveDate(date, days), -days)).toBe(date)
      }),
    )
    expect(moveDate('2026-12-31', 1)).toBe('2027-01-01')
  })
})
