import { expect, test } from 'vitest'
import type { OpenDay } from '../../api/openings/schemas'
import type { PlannedSession } from '../../api/plans/schemas'
import { type CalendarDays, calendarDays } from './calendarDays'

const date = '2026-12-04'
const evening = (changes: Partial<PlannedSession> = {}) =>
  ({
    ...{ session: 'evening', unit: 'house', date, start: '17:00', end: '21:00', state: 'ahead' },
    environment: 'youth-facility',
    ...changes,
  }) as PlannedSession
const open = (...hours: [start: string, end: string][]): OpenDay => ({
  ...{ unit: 'house', date, closed: hours.length ? null : 'weekday' },
  spans: hours.map(([start, end]) => ({ start, end })),
})
const isOutside = (planned: PlannedSession, days: OpenDay[] | null) => {
  const door: CalendarDays['door'] = days && { open: days, environment: 'youth-facility' }
  const shown = { from: date, to: date, planned: [planned], breaks: [], door, unitName: null, plans: true }
  return calendarDays(shown)[0]?.outside.has('evening')
}

test('an evening ahead that the hours do not hold is told, and none that they hold', () => {
  expect(isOutside(evening(), [open(['14:00', '20:00'])])).toBe(true)
  expect(isOutside(evening(), [open()])).toBe(true)
  expect(isOutside(evening(), [open(['14:00', '21:00'])])).toBe(false)
  const night = evening({ start: '22:00', end: '01:00' })
  const nextDay = { ...open(['00:00', '02:00']), date: '2026-12-05' }
  expect(isOutside(night, [open(['18:00', '00:00']), nextDay])).toBe(false)
})

test('nothing is told of what was held or called off, of other places, and where no hours were said', () => {
  for (const state of ['recorded', 'cancelled', 'closed', 'missing'] as const)
    expect(isOutside(evening({ state }), [open()])).toBe(false)
  expect(isOutside(evening({ environment: 'street' }), [open()])).toBe(false)
  expect(isOutside(evening(), [])).toBe(false)
  expect(isOutside(evening(), null)).toBe(false)
})
