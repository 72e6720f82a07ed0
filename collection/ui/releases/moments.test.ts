import { expect, test } from 'vitest'
import { clockOf, dayOf, momentOf, nextMorning } from './moments'

test('a release comes at the clock of Helsinki, in summer and in winter', () => {
  expect(momentOf('2026-06-15', '08:00')).toBe('2026-06-15T05:00:00.000Z')
  expect(momentOf('2026-12-15', '08:00')).toBe('2026-12-15T06:00:00.000Z')
})

test('a moment is written as its day and clock, and read back the same', () => {
  for (const moment of ['2026-03-28T22:30:00.000Z', '2026-10-24T21:15:00.000Z', '2026-01-01T00:00:00.000Z'])
    expect(momentOf(dayOf(moment), clockOf(moment))).toBe(moment)
})

test.each([
  ['2026-11-25T10:00:00.000Z', '2026-11-26T06:00:00.000Z'],
  ['2026-11-27T18:02:00.000Z', '2026-11-30T06:00:00.000Z'],
  ['2026-06-13T21:30:00.000Z', '2026-06-15T05:00:00.000Z'],
])('what is prepared at %s comes out on the next weekday’s morning unless told otherwise', (now, morning) => {
  expect(nextMorning(now)).toBe(morning)
})
