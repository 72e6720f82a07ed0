import { describe, expect, test } from 'vitest'
import { momentsOf, timesOf } from './moments'

describe('the times that youth cards write', () => {
  test.each([
    ['an evening', '2026-09-18 17:00:00', '2026-09-18 21:00:00', undefined],
    ['a night', '2026-12-31 20:00:00', '2027-01-01 02:00:00', undefined],
    ['a camp', '2026-06-01 10:00:00', '2026-06-05 15:00:00', '2026-06-05'],
    ['a day and more', '2026-06-01 10:00:00', '2026-06-02 15:00:00', '2026-06-02'],
  ])('%s comes back as it was said', (_, startAt, endAt, endDate) => {
    const times = timesOf({ startAt, endAt })
    expect(times.endDate).toBe(endDate)
    expect(momentsOf({ ...times, endDate: times.endDate ?? null })).toEqual({ startAt, endAt })
  })
})
