import { expect, test } from 'vitest'
import type { OpeningRow } from '../../db/openings/openings'
import { dayNumber, weekdayOf } from '../dayNumber'
import { copyOfHours } from './copyHours'
import type { Span } from './hours'

const at = (start: string, end: string): Span[] => [1, 2, 3, 4].map((weekday) => ({ weekday, start, end }))
const row = (id: string, first_day: string, changes: Partial<OpeningRow> = {}): OpeningRow => ({
  ...{ municipality: '638', id, version: 3, unit: 'house', season: null, first_day, removed_at: null },
  spans: at('14:00', '20:00'),
  ...changes,
})
const spring = row('spring', '2026-01-07', { season: 'spring' })
const summer = row('summer', '2026-06-08', { season: 'summer', spans: [] })
const autumn = row('autumn', '2026-08-10', { season: 'autumn', spans: at('15:00', '21:00') })
const asked = { to: 2027, today: '2026-11-27', closedOn: () => null }

test('the seasons of the year before begin again on the same weekdays, a closed summer among them', () => {
  const copies = copyOfHours([autumn, spring, summer], asked)
  expect(copies.map(({ first_day, season, version }) => [first_day, season, version])).toEqual([
    ['2027-01-06', 'spring', 1],
    ['2027-06-07', 'summer', 1],
    ['2027-08-09', 'autumn', 1],
  ])
  for (const [place, { first_day }] of copies.entries())
    expect(weekdayOf(dayNumber(first_day))).toBe(
      weekdayOf(dayNumber([spring, summer, autumn][place]?.first_day ?? '')),
    )
})

test('what began on New Year’s Day begins in the new year, so that the year after takes it over too', () => {
  const newYear = row('new year', '2026-01-01', { season: 'spring' })
  const [copy] = copyOfHours([newYear, summer], asked)
  expect(copy?.first_day).toBe('2027-01-07')
})

test('hours that go on by themselves are not said again', () => {
  expect(copyOfHours([row('all year', '2026-08-10')], asked)).toEqual([])
  const sameAllYear = [row('one', '2026-01-07'), row('two', '2026-08-10', { spans: at('14:00', '20:00') })]
  expect(copyOfHours(sameAllYear, asked)).toEqual([])
})

test('what has been copied, and a season that has its hours already, is not copied', () => {
  const all = [spring, summer, autumn]
  const copies = copyOfHours(all, asked)
  expect(copyOfHours([...all, ...copies], asked)).toEqual([])
  const own = row('own', '2027-08-16', { season: 'autumn', spans: at('16:00', '21:00') })
  expect(copyOfHours([...all, own], asked).map(({ season }) => season)).toEqual(['spring', 'summer'])
  const sameDay = row('own', '2027-06-07')
  expect(copyOfHours([...all, sameDay], asked).map(({ season }) => season)).toEqual(['spring', 'autumn'])
})

test('days that have been stay as they were, and a unit that has closed gets nothing', () => {
  const all = [spring, summer, autumn]
  expect(copyOfHours(all, { ...asked, today: '2027-03-01' }).map(({ season }) => season)).toEqual([
    'summer',
    'autumn',
  ])
  expect(copyOfHours(all, { ...asked, closedOn: () => '2027-06-01' }).map(({ season }) => season)).toEqual([
    'spring',
  ])
})
