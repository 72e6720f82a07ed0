import { describe, expect, test } from 'vitest'
import type { SheetCell } from '../../../../base/sheets/sheet'
import { readClock, readCount, readDay, readHours, readTimes } from './values'

const cases = <T>(list: readonly [SheetCell, T][]) => list

describe('a day', () => {
  test.each(
    cases([
      ['31.1.2025', '2025-01-31'],
      ['01.02.2025', '2025-02-01'],
      ['1. 2. 2025', '2025-02-01'],
      ['ma 3.2.2025', '2025-02-03'],
      ['mån 3.2.2025', '2025-02-03'],
      ['3.2.25', '2025-02-03'],
      ['2025-02-03', '2025-02-03'],
      ['2025-2-3 00:00', '2025-02-03'],
      ['29.2.2024', '2024-02-29'],
      [{ day: '2025-09-03', clock: null }, '2025-09-03'],
      [45903, '2025-09-03'],
    ]),
  )('%o is %s', (cell, day) => {
    expect(readDay(cell)).toEqual({ value: day })
  })

  test.each(
    cases([
      ['31.11.2025', 'no-such-day'],
      ['29.2.2025', 'no-such-day'],
      ['2025-13-01', 'no-such-day'],
      ['1/2/2025', 'not-a-day'],
      ['1.2.', 'not-a-day'],
      ['huomenna', 'not-a-day'],
      [12, 'not-a-day'],
      [{ day: null, clock: '12:00' }, 'not-a-day'],
      [{ unread: 'error', text: '#REF!' }, 'error'],
    ]),
  )('%o is none: %s', (cell, trouble) => {
    expect(readDay(cell)).toEqual({ trouble })
  })
})

describe('a clock', () => {
  test.each(
    cases([
      ['17:00', '17:00'],
      ['17.30', '17:30'],
      ['9:05', '09:05'],
      ['17', '17:00'],
      ['klo 17', '17:00'],
      ['kl. 17.30', '17:30'],
      ['17:00:00', '17:00'],
      ['24:00', '00:00'],
      [18, '18:00'],
      [24, '00:00'],
      [0.75, '18:00'],
      [0, '00:00'],
      [{ day: null, clock: '18:30' }, '18:30'],
      [{ day: '2025-09-03', clock: '18:30' }, '18:30'],
    ]),
  )('%o is %s', (cell, clock) => {
    expect(readClock(cell)).toEqual({ value: clock })
  })

  test.each(
    cases(
      [['25:00'], ['17:60'], ['24:30'], ['illalla'], [17.3], [25], [-1]].map(([cell]) => [
        cell ?? null,
        null,
      ]),
    ),
  )('%o is none', (cell) => {
    expect(readClock(cell)).toEqual({ trouble: 'not-a-clock' })
  })
})

test.each(
  cases([
    ['17–21', { start: '17:00', end: '21:00' }],
    ['klo 17.00-21.30', { start: '17:00', end: '21:30' }],
    ['9:00 – 12:00', { start: '09:00', end: '12:00' }],
  ]),
)('from and to: %o', (cell, times) => {
  expect(readTimes(cell)).toEqual({ value: times })
})

describe('a count', () => {
  test.each(
    cases([
      ['12', 12],
      ['12,0', 12],
      ['1 234', 1234],
      ['1\u00a0234', 1234],
      [0, 0],
      [12, 12],
    ]),
  )('%o is %d', (cell, count) => {
    expect(readCount(cell)).toEqual({ value: count })
  })

  test.each(cases([[null], [''], ['-'], ['–']].map(([cell]) => [cell ?? null, null])))(
    '%o is nothing, which is not a zero',
    (cell) => {
      expect(readCount(cell)).toBeNull()
    },
  )

  test.each(
    cases([
      ['n. 10', 'not-a-number'],
      ['10+', 'not-a-number'],
      ['1,5', 'not-whole'],
      ['-3', 'negative'],
      [{ day: '2025-01-01', clock: null }, 'not-a-number'],
    ]),
  )('%o cannot be read: %s', (cell, trouble) => {
    expect(readCount(cell)).toEqual({ trouble })
  })
})

test.each(
  cases([
    ['1,5', 90],
    ['0,75', 45],
    ['1.5 h', 90],
    ['1:30', 90],
    ['4 timmar', 240],
    [4, 240],
    [{ day: null, clock: '04:30' }, 270],
  ]),
)('hours %o are %d minutes', (cell, minutes) => {
  expect(readHours(cell)).toEqual({ value: minutes })
})
