import { expect, test } from 'vitest'
import { codesInForce, codesVersionOn } from './inForce'

const version = (list: string, year: number, ...codes: string[]) => ({
  ...{ list, year },
  codes: codes.map((code) => ({ code })),
})
const versions = [
  version('tags', 2027, 'games', 'sports'),
  version('tags', 2030, 'sports', 'climate'),
  version('forms', 2028, 'open'),
]

test('what may be chosen is the newest list that holds in the year, in its own order', () => {
  expect(codesInForce(versions, 'tags', 2027)).toEqual(['games', 'sports'])
  expect(codesInForce(versions, 'tags', 2029)).toEqual(['games', 'sports'])
  expect(codesInForce([...versions].reverse(), 'tags', 2031)).toEqual(['sports', 'climate'])
})

test('a list that is decided for the first year takes the place of what was there', () => {
  expect(codesInForce([version('tags', 2026, 'new'), version('tags', 2026, 'old')], 'tags', 2026)).toEqual([
    'new',
  ])
})

test('before the first decided list nothing was decided, whatever other lists say', () => {
  expect(codesInForce(versions, 'tags', 2026)).toBeUndefined()
  expect(codesInForce(versions, 'environments', 2031)).toBeUndefined()
})

test('a record says the newest list of its day, and the first version where none was decided for so early', () => {
  const days = ['2025-05-01', '2026-12-31', '2027-01-01', '2029-06-01', '2031-01-01']
  expect(days.map((day) => codesVersionOn(versions, day))).toEqual([
    '2026.1',
    '2026.1',
    '2027',
    '2028',
    '2030',
  ])
  expect(codesVersionOn([], '2031-01-01')).toBe('2026.1')
})
