import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOf, dayNumber, weekdayOf } from '../dayNumber'
import { placeInTime } from '../times'
import { longestPlan, minutesBetween } from './minutesBetween'
import { occurrences, type PlanRule } from './occurrences'
import { plannedSessionId } from './plannedSessionId'

const plan = (changes: Partial<PlanRule> = {}): PlanRule => ({
  id: '0b0e4a52-0d3b-4a8e-9f0f-0d6a9b0f4c11',
  unit: 'house',
  weekdays: [2, 5],
  everyWeeks: 1,
  firstDay: '2026-08-17',
  lastDay: null,
  start: '17:00',
  end: '21:00',
  ...changes,
})
const dates = (rule: PlanRule, from: string, to: string) =>
  occurrences([rule], [], from, to).map(({ date }) => date)

describe('a plan of Tuesdays and Fridays', () => {
  test('means those days while it is in force', () => {
    expect(dates(plan(), '2026-11-16', '2026-11-29')).toEqual([
      '2026-11-17',
      '2026-11-20',
      '2026-11-24',
      '2026-11-27',
    ])
    expect(dates(plan({ lastDay: '2026-11-20' }), '2026-11-16', '2026-11-29')).toEqual([
      '2026-11-17',
      '2026-11-20',
    ])
    expect(dates(plan(), '2026-08-01', '2026-08-20')).toEqual(['2026-08-18'])
  })

  test('every third week is counted in whole weeks from its first, over the end of the year too', () => {
    expect(
      dates(plan({ weekdays: [1], everyWeeks: 3, firstDay: '2026-12-02' }), '2026-12-01', '2027-02-10'),
    ).toEqual(['2026-12-21', '2027-01-11', '2027-02-01'])
  })

  test('of which one ended before it began means nothing', () => {
    expect(dates(plan({ lastDay: '2026-08-16' }), '2026-08-01', '2026-12-01')).toEqual([])
    expect(dates(plan({ weekdays: [], lastDay: '2026-08-16' }), '2026-08-01', '2026-12-01')).toEqual([])
  })

  test('stands still where the unit is not open', () => {
    expect(
      dates(plan({ openedOn: '2026-11-18', closedOn: '2026-11-26' }), '2026-11-16', '2026-11-29'),
    ).toEqual(['2026-11-20', '2026-11-24'])
  })
})

test('a plan without a weekday means its first day alone', () => {
  const once = plan({ weekdays: [], firstDay: '2026-12-05' })
  expect(dates(once, '2026-01-01', '2027-12-31')).toEqual(['2026-12-05'])
  expect(dates(once, '2026-12-06', '2027-12-31')).toEqual([])
})

describe('a break', () => {
  const days = { firstDay: '2026-11-20', lastDay: '2026-11-24' }
  test('of all takes planned days away', () => {
    const left = occurrences([plan()], [{ unit: null, ...days, effect: 'none' }], '2026-11-16', '2026-11-29')
    expect(left.map(({ date }) => date)).toEqual(['2026-11-17', '2026-11-27'])
  })
  test('of closed doors leaves them, closed', () => {
    const closed = occurrences(
      [plan()],
      [{ unit: 'house', ...days, effect: 'closed' }],
      '2026-11-16',
      '2026-11-29',
    )
    expect(closed.map((one) => one.closed)).toEqual([false, true, true, false])
  })
  test('of another unit changes nothing', () => {
    const same = occurrences(
      [plan()],
      [{ unit: 'other', ...days, effect: 'none' }],
      '2026-11-16',
      '2026-11-29',
    )
    expect(same).toHaveLength(4)
  })
})

describe('a plan over the night when the clocks are changed', () => {
  const sundays = { weekdays: [7], firstDay: '2025-01-05' }
  const on = (rule: Partial<PlanRule>, date: string) =>
    occurrences([plan({ ...sundays, ...rule })], [], date, date)[0]
  test('keeps its local clocks, one hour shorter or longer', () => {
    const night = { weekdays: [6], start: '20:00', end: '06:00' }
    const minutes = (date: string) => placeInTime(on(night, date) ?? { date, start: '', end: '' })
    expect(minutes('2026-03-21')).toMatchObject({ minutes: 600 })
    expect(minutes('2026-03-28')).toMatchObject({ minutes: 540 })
    expect(minutes('2026-10-24')).toMatchObject({ minutes: 660 })
  })
  test('moves a clock that does not exist that night an hour on', () => {
    expect(on({ start: '03:30', end: '06:00' }, '2026-03-29')).toMatchObject({ start: '04:30', end: '06:00' })
    expect(on({ start: '03:30', end: '04:00' }, '2026-03-29')).toMatchObject({ start: '04:30', end: '05:00' })
    expect(on({ weekdays: [6], start: '22:00', end: '03:30' }, '2026-03-28')).toMatchObject({ end: '04:30' })
  })
})

const clock = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map(
    (minutes) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  )
const day = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2026-10-31') }).map(dateOf)
const anyPlan = fc
  .record({
    id: fc.uuid(),
    unit: fc.constant('house'),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }),
    everyWeeks: fc.integer({ min: 1, max: 6 }),
    firstDay: day,
    length: fc.option(fc.integer({ min: -1, max: 500 }), { nil: null }),
    start: clock,
    end: clock,
  })
  .filter(({ start, end }) => minutesBetween(start, end) <= longestPlan)
  .map(
    ({ length, ...rule }): PlanRule => ({
      ...rule,
      lastDay: length === null ? null : dateOf(dayNumber(rule.firstDay) + length),
    }),
  )

describe('whatever the plan', () => {
  test('each day is there at most once, within its time, on its weekdays, with its id', () => {
    fc.assert(
      fc.property(anyPlan, day, fc.integer({ min: 0, max: 400 }), (rule, from, length) => {
        const to = dateOf(dayNumber(from) + length)
        const found = occurrences([rule], [], from, to)
        expect(new Set(found.map(({ date }) => date)).size).toBe(found.length)
        for (const { date, session } of found) {
          expect(date >= from && date <= to && date >= rule.firstDay).toBe(true)
          if (rule.lastDay) expect(date <= rule.lastDay).toBe(true)
          if (rule.weekdays.length) expect(rule.weekdays).toContain(weekdayOf(dayNumber(date)))
          expect(session).toBe(plannedSessionId(rule.id, date))
        }
      }),
    )
  })

  test('a period cut anywhere has the same sessions as its two parts together', () => {
    fc.assert(
      fc.property(anyPlan, day, fc.nat(200), fc.nat(200), (rule, from, before, after) => {
        const middle = dateOf(dayNumber(from) + before)
        const to = dateOf(dayNumber(middle) + 1 + after)
        const next = dateOf(dayNumber(middle) + 1)
        expect([...dates(rule, from, middle), ...dates(rule, next, to)]).toEqual(dates(rule, from, to))
      }),
    )
  })

  test('what it means can be recorded as it stands, in every night of the year', () => {
    fc.assert(
      fc.property(anyPlan, day, (rule, from) => {
        for (const one of occurrences([rule], [], from, dateOf(dayNumber(from) + 370))) {
          if (one.date > '2026-11-01') continue
          expect(placeInTime(one)).toMatchObject({ minutes: expect.any(Number) })
        }
      }),
    )
  })
})
