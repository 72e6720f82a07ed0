import { describe, expect, test } from 'vitest'
import { mondayOf, shiftDays, type WeekSession, weekOf } from './week'

const monday = '2026-11-16'
const session = (date: string, changes: Partial<WeekSession> = {}): WeekSession => ({
  id: `${date} ${changes.unit ?? 'house'}`,
  unit: 'house',
  date,
  start: '17:00',
  end: '21:00',
  form: 'open',
  exception: null,
  participants: 20,
  ...changes,
})
/** Tuesdays and Fridays of the eight weeks before. */
const usual = Array.from({ length: 8 }, (_, week) =>
  [1, 4].map((day) => session(shiftDays(monday, day - 7 * (week + 1)))),
).flat()
const states = (sessions: WeekSession[], today = '2026-11-23') =>
  weekOf(['house'], sessions, monday, today)[0]?.days.map(({ state }) => state)

describe('a manager looks at the week', () => {
  test('and sees a usual evening that nobody recorded as missing, other days as nothing', () => {
    expect(states(usual)).toEqual(['none', 'missing', 'none', 'none', 'missing', 'none', 'none'])
  })

  test('and tells held, nobody came, cancelled and closed apart', () => {
    const week = [
      session('2026-11-17'),
      session('2026-11-18', { exception: 'no-visitors', participants: 0 }),
      session('2026-11-19', { exception: 'cancelled', participants: null }),
      session('2026-11-20', { exception: 'closed', participants: null }),
    ]
    expect(states([...usual, ...week])).toEqual([
      'none',
      'held',
      'no-visitors',
      'cancelled',
      'closed',
      'none',
      'none',
    ])
  })

  test('and a public holiday is closed without anybody planning it, unless something was held', () => {
    const fridays = Array.from({ length: 8 }, (_, week) => session(shiftDays('2026-12-25', -7 * (week + 1))))
    const friday = (of: WeekSession[]) =>
      weekOf(['house'], of, '2026-12-21', '2027-01-10')[0]?.days.at(4)?.state
    expect(friday(fridays)).toBe('closed')
    expect(friday([...fridays, session('2026-12-25')])).toBe('held')
  })

  test('and is not told that tonight is missing before it is over', () => {
    expect(states(usual, '2026-11-20')?.[4]).toBe('ahead')
    expect(states(usual, '2026-11-21')?.[4]).toBe('missing')
  })

  test('and a closed weekday counts as usual: the house has a rhythm though its doors were shut', () => {
    const shut = usual.map((one) => ({ ...one, exception: 'closed' as const, participants: null }))
    expect(states(shut)?.[1]).toBe('missing')
  })

  test('and a unit with nothing in nine weeks has not begun, and misses nothing', () => {
    const [week] = weekOf(['new'], usual, monday, '2026-11-23')
    expect(week).toMatchObject({ begun: false, missing: 0, participations: 0 })
  })

  test('and what happened once or twice long ago is no habit', () => {
    expect(states([session(shiftDays(monday, 1 - 56)), session(shiftDays(monday, 1 - 49))])?.[1]).toBe('none')
  })

  test('and the way to set it right begins from the last such evening', () => {
    const [week] = weekOf(['house'], usual, monday, '2026-11-23')
    expect(week?.days[1]?.like?.date).toBe(shiftDays(monday, 1 - 7))
  })
})

test('a week begins on Monday, on a Sunday too', () => {
  expect(mondayOf('2026-11-22')).toBe('2026-11-16')
  expect(mondayOf('2026-11-16')).toBe('2026-11-16')
})
