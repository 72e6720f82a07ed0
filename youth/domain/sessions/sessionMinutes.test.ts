import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeInTime } from '../times'
import { sessionMinutes } from './sessionMinutes'

const two = (number: number) => String(number).padStart(2, '0')
const clock = fc
  .tuple(fc.nat(23), fc.constantFrom(0, 15, 30, 45))
  .map(([hours, minutes]) => `${two(hours)}:${two(minutes)}`)
const day = fc
  .integer({ min: Date.UTC(2013, 0, 2), max: Date.UTC(2026, 5, 1) })
  .map((instant) => new Date(instant).toISOString().slice(0, 10))
const clockNights = fc.constantFrom('2026-03-28', '2026-03-29', '2025-10-25', '2025-10-26', '2024-03-31')

test('a night when the clocks move is as long in the form as in the record', () => {
  expect(sessionMinutes({ date: '2026-03-29', start: '02:00', end: '05:00' })).toBe(120)
  expect(sessionMinutes({ date: '2026-10-25', start: '02:00', end: '05:00' })).toBe(240)
})

test('the form says the length that the server records, on any day', () => {
  fc.assert(
    fc.property(fc.oneof(day, clockNights), clock, clock, fc.option(fc.nat(20)), (date, start, end, days) => {
      const endDate =
        days === null
          ? undefined
          : new Date(Date.parse(`${date}T00:00Z`) + (days + 1) * 86_400_000).toISOString().slice(0, 10)
      const placed = placeInTime({ date, start, end, endDate })
      if ('minutes' in placed) expect(sessionMinutes({ date, start, end, endDate })).toBe(placed.minutes)
    }),
    { numRuns: 500 },
  )
})

test('nothing is said while a part is missing', () => {
  expect(sessionMinutes({ date: undefined, start: '17:00', end: '21:00' })).toBeNull()
  expect(sessionMinutes({ date: '2026-11-20', start: '17:00', end: undefined })).toBeNull()
})
