import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOf, dayNumber, weekdayOf } from '../dayNumber'
import type { Break } from '../plans/occurrences'
import { anyDate, anyHours } from '../testing/anyHours'
import { placeInTime } from '../times'
import { type Hours, inForceOn, inOrder } from './hours'
import { openDays, type UnitHours } from './openDays'
import { pastStands } from './pastStands'

const house = (hours: readonly Hours[], changes: Partial<UnitHours> = {}): UnitHours => ({
  ...{ unit: 'house', openedOn: null, closedOn: null, hours },
  ...changes,
})
const autumn: Hours = {
  firstDay: '2026-08-10',
  spans: [1, 2, 3, 4].map((weekday) => ({ weekday, start: '14:00', end: '20:00' })),
}
const summer: Hours = { firstDay: '2027-06-07', spans: [] }
const closedOn = (date: string, unit: string | null = null): Break => ({
  ...{ unit, firstDay: date, lastDay: date, effect: 'none' },
})
const on = (unit: UnitHours, date: string, breaks: Break[] = []) => openDays(unit, breaks, date, date)[0]

describe('a house that is open in the autumn and closed in the summer', () => {
  test('is open on its weekdays, closed on others, and nothing is known before', () => {
    const unit = house([summer, autumn])
    expect(openDays(unit, [], '2026-08-08', '2026-08-10')).toEqual([
      { unit: 'house', date: '2026-08-10', spans: [{ start: '14:00', end: '20:00' }], closed: null },
    ])
    expect(on(unit, '2026-08-14')).toMatchObject({ spans: [], closed: 'weekday' })
    expect(on(unit, '2027-06-07')).toMatchObject({ spans: [], closed: 'season' })
  })

  test('loses the hours of a break of its own or of all units, and of no other unit’s', () => {
    const unit = house([autumn])
    for (const one of [closedOn('2026-10-12'), closedOn('2026-10-12', 'house')])
      expect(on(unit, '2026-10-12', [one])).toMatchObject({ spans: [], closed: 'break' })
    expect(on(unit, '2026-10-12', [closedOn('2026-10-12', 'other')])).toMatchObject({ closed: null })
    expect(on(unit, '2026-10-13', [closedOn('2026-10-12')])).toMatchObject({ closed: null })
  })

  test('has no day before it was opened and none after it was closed down', () => {
    const unit = house([autumn], { openedOn: '2026-09-01', closedOn: '2026-12-31' })
    expect(openDays(unit, [], '2026-08-10', '2026-09-01').map(({ date }) => date)).toEqual(['2026-09-01'])
    expect(openDays(unit, [], '2026-12-31', '2027-01-31').map(({ date }) => date)).toEqual(['2026-12-31'])
  })
})

test('each day says what the hours in force say of its weekday, in any order they were written', () => {
  fc.assert(
    fc.property(anyHours, anyDate, (hours, date) => {
      const said = inForceOn(hours, date)
      const found = on(house([...hours].reverse()), date)
      expect(found === undefined).toBe(said === undefined)
      if (!said || !found) return
      const weekday = weekdayOf(dayNumber(date))
      const spans = inOrder(said.spans).filter((span) => span.weekday === weekday)
      expect(found.spans.length).toBe(spans.length)
      expect(found.closed).toBe(spans.length ? null : said.spans.length ? 'weekday' : 'season')
    }),
  )
})

test('local clocks hold over both changes of summer time, and every clock that is shown exists on its day', () => {
  const allWeek = [1, 2, 3, 4, 5, 6, 7]
  const hours: Hours = {
    firstDay: '2026-01-01',
    spans: allWeek.flatMap((weekday) => [
      { weekday, start: '14:00', end: '20:00' },
      { weekday, start: '20:30', end: '03:30' },
    ]),
  }
  for (const change of ['2026-03-29', '2026-10-25']) {
    const around = openDays(house([hours]), [], dateOf(dayNumber(change) - 3), dateOf(dayNumber(change) + 3))
    expect(around.map(({ spans }) => spans[0])).toEqual(Array(7).fill({ start: '14:00', end: '20:00' }))
    for (const { date, spans } of around)
      for (const span of spans)
        expect(placeInTime({ date, ...span, exception: 'closed' })).toHaveProperty('minutes')
  }
})

test('a change that is let through leaves each day before today as it was', () => {
  fc.assert(
    fc.property(anyHours, anyHours, anyDate, fc.boolean(), (before, others, today, isAdded) => {
      const after = isAdded
        ? [...before, ...others.filter(({ firstDay }) => before.every((one) => one.firstDay !== firstDay))]
        : others
      const yesterday = dateOf(dayNumber(today) - 1)
      const days = (hours: readonly Hours[]) =>
        new Map(openDays(house(hours), [], '2026-01-01', yesterday).map((day) => [day.date, day.spans]))
      const [was, is] = [days(before), days(after)]
      const isAsItWas = [...was].every(
        ([date, spans]) => JSON.stringify(is.get(date)) === JSON.stringify(spans),
      )
      if (pastStands(before, after, today)) expect(isAsItWas).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('what has been stands; what is to come is changed, and what nobody has said yet may be said late', () => {
  const later: Hours = { firstDay: '2026-11-27', spans: [] }
  const today = '2026-11-27'
  expect(pastStands([autumn], [autumn, later], today)).toBe(true)
  expect(pastStands([autumn], [autumn, { ...later, firstDay: '2026-11-26' }], today)).toBe(false)
  expect(pastStands([autumn], [{ ...autumn, spans: autumn.spans.slice(1) }], today)).toBe(false)
  expect(pastStands([autumn], [], today)).toBe(false)
  expect(pastStands([], [autumn], today)).toBe(true)
  expect(pastStands([autumn], [{ ...autumn, firstDay: '2026-08-03' }], today)).toBe(true)
  expect(pastStands([autumn], [{ ...autumn, firstDay: '2026-08-17' }], today)).toBe(false)
})
