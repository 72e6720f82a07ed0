import { expect, test } from 'vitest'
import { isAhead } from './isAhead'

const tonight = { held: 'held', date: '2026-11-27', start: '17:00' } as const
const asks = (changes: object, now = '16:59') => isAhead({ ...tonight, ...changes }, '2026-11-27', now)

test('an evening that is said to have been held before its clock has come is asked about', () => {
  expect(asks({})).toBe(true)
  expect(asks({}, '17:00')).toBe(false)
})

test('what was called off beforehand, is of another day or has no clock yet is not', () => {
  for (const held of ['cancelled', 'closed', 'no-visitors']) expect(asks({ held })).toBe(false)
  for (const date of ['2026-11-26', undefined]) expect(asks({ date })).toBe(false)
  expect(asks({ start: undefined })).toBe(false)
})
