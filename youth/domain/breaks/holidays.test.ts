import { expect, test } from 'vitest'
import { easterOf } from '../../../examples/calendar'
import { dayNumber, weekdayOf } from '../dayNumber'
import { holidaysOf } from './holidays'

const on = (year: number) => Object.fromEntries(holidaysOf(year).map(({ holiday, date }) => [holiday, date]))

test('the holidays of 2026 and 2027 stand where the almanac has them', () => {
  expect(holidaysOf(2026)).toEqual([
    { holiday: 'new-year', date: '2026-01-01' },
    { holiday: 'epiphany', date: '2026-01-06' },
    { holiday: 'good-friday', date: '2026-04-03' },
    { holiday: 'easter-sunday', date: '2026-04-05' },
    { holiday: 'easter-monday', date: '2026-04-06' },
    { holiday: 'may-day', date: '2026-05-01' },
    { holiday: 'ascension', date: '2026-05-14' },
    { holiday: 'whit-sunday', date: '2026-05-24' },
    { holiday: 'midsummer-eve', date: '2026-06-19' },
    { holiday: 'midsummer', date: '2026-06-20' },
    { holiday: 'all-saints', date: '2026-10-31' },
    { holiday: 'independence', date: '2026-12-06' },
    { holiday: 'christmas-eve', date: '2026-12-24' },
    { holiday: 'christmas', date: '2026-12-25' },
    { holiday: 'second-christmas', date: '2026-12-26' },
  ])
  expect(on(2027)).toMatchObject({
    'good-friday': '2027-03-26',
    'easter-monday': '2027-03-29',
    ascension: '2027-05-06',
    midsummer: '2027-06-26',
    'all-saints': '2027-11-06',
  })
})

test('in two hundred years Easter is where another reckoning has it, Midsummer and All Saints on a Saturday', () => {
  for (let year = 1950; year < 2150; year++) {
    const days = on(year)
    expect(days['easter-sunday']).toBe(easterOf(year).toString())
    for (const holiday of ['midsummer', 'all-saints'])
      expect(weekdayOf(dayNumber(days[holiday] ?? ''))).toBe(6)
    expect(days.midsummer?.slice(5) ?? '').toMatch(/^06-2[0-6]$/)
    expect(days['all-saints']?.slice(5) ?? '').toMatch(/^(10-31|11-0[1-6])$/)
  }
})
