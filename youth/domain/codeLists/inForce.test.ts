import { expect, test } from 'vitest'
import { codesInForce } from './inForce'

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
