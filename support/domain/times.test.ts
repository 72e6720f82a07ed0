import { expect, test } from 'vitest'
import { instantOf } from './times'

test.each([
  ['2026-12-03', '14:00', '2026-12-03T12:00:00.000Z'],
  ['2026-06-03', '14:00', '2026-06-03T11:00:00.000Z'],
  ['2026-10-25', '03:30', '2026-10-25T00:30:00.000Z'],
])('%s at %s in Finland is %s', (date, clock, instant) => {
  expect(instantOf(date, clock)?.toISOString()).toBe(instant)
})

test('the hour that the clocks skip does not exist', () => {
  expect(instantOf('2027-03-28', '03:30')).toBeNull()
})
