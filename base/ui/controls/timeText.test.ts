import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moveTime, readTime } from './timeText'

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => [hour, minute].map((part) => String(part).padStart(2, '0')).join(':'))

describe('a time that a person types', () => {
  test('is read with a point, a colon, or digits alone', () => {
    fc.assert(
      fc.property(time, (whole) => {
        for (const text of [whole, whole.replace(':', '.'), whole.replace(':', ''), ` ${whole} `]) {
          expect(readTime(text)).toBe(whole)
        }
      }),
    )
  })

  test('may leave out minutes, and the zero before the hour', () => {
    expect(readTime('17')).toBe('17:00')
    expect(readTime('9')).toBe('09:00')
    expect(readTime('930')).toBe('09:30')
    expect(readTime('9.30')).toBe('09:30')
  })

  test('is midnight when it says 24', () => {
    expect(readTime('24')).toBe('00:00')
    expect(readTime('24.00')).toBe('00:00')
  })

  test.each(['', 'x', '25', '17.60', '24.15', '17.5', '12345', '-1', '1.2.3'])(
    'is not made up from %j',
    (text) => {
      expect(readTime(text)).toBeUndefined()
    },
  )

  test('comes back when moved forth and back, also over midnight', () => {
    fc.assert(
      fc.property(time, fc.integer({ min: 0, max: 600 }), (whole, minutes) => {
        expect(moveTime(moveTime(whole, minutes), -minutes)).toBe(whole)
      }),
    )
    expect(moveTime('23:50', 15)).toBe('00:05')
  })
})
