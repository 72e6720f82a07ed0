import { expect, test } from 'vitest'
import type { GroupRow } from '../../db/groups/groups'
import type { PlacedPlan } from '../../db/plans/plans'
import { dayNumber, weekdayOf } from '../dayNumber'
import { copyOfYear } from './copyYear'

const plan = (changes: Partial<PlacedPlan> = {}) =>
  ({
    ...{ municipality: '638', id: 'autumn', version: 3, unit: 'house', group_id: null, follows: 'spring' },
    ...{ weekdays: [2], every_weeks: 2, first_day: '2025-08-19', last_day: '2025-12-16' },
    ...{ opened_on: null, closed_on: null, unit_environment: 'youth-facility' },
    ...changes,
  }) as PlacedPlan
const group = (changes: Partial<GroupRow> = {}) =>
  ({
    id: 'girls',
    version: 2,
    starts_on: '2025-08-18',
    ends_on: '2025-12-19',
    members: 12,
    ...changes,
  }) as GroupRow

test('last year’s season is there a year later, on the same weekdays, and follows nothing', () => {
  const [copy] = copyOfYear([plan()], [], 2026).plans
  expect(copy).toMatchObject({ first_day: '2026-08-18', last_day: '2026-12-15', version: 1, follows: null })
  for (const date of [copy?.first_day, copy?.last_day]) expect(weekdayOf(dayNumber(date ?? ''))).toBe(2)
})

test('a group of a calendar year stays in its year, and its plan as long as it was', () => {
  const year = { starts_on: '2025-01-01', ends_on: '2025-12-31' }
  const copy = copyOfYear([plan({ first_day: '2025-01-01', last_day: '2025-05-28' })], [group(year)], 2026)
  expect(copy.groups).toMatchObject([{ starts_on: '2026-01-07', ends_on: '2027-01-06' }])
  expect(copy.plans).toMatchObject([{ first_day: '2026-01-07', last_day: '2026-06-03' }])
})

test('a group comes along without its members, and its plans go with it', () => {
  const copy = copyOfYear([plan({ group_id: 'girls' })], [group()], 2026)
  expect(copy.groups).toMatchObject([{ members: null, starts_on: '2026-08-17', ends_on: '2026-12-18' }])
  expect(copy.plans[0]?.group_id).toBe(copy.groups[0]?.id)
  expect(copy.groups[0]?.follows).toBe(group().id)
})

test('what goes on by itself, what began in another year and what a closed unit did are not copied', () => {
  const copy = copyOfYear(
    [plan({ last_day: null }), plan({ first_day: '2024-08-20' }), plan({ closed_on: '2026-06-30' })],
    [group({ ends_on: null }), group({ starts_on: '2024-08-19' })],
    2026,
  )
  expect(copy).toEqual({ plans: [], groups: [], goingOn: 1 })
})

test('what has been copied is not copied again', () => {
  const first = copyOfYear([plan()], [group()], 2026)
  const made = { ...plan(), ...first.plans[0] } as PlacedPlan
  const again = copyOfYear([plan(), made], [group(), ...first.groups], 2026)
  expect([again.plans, again.groups]).toEqual([[], []])
})
