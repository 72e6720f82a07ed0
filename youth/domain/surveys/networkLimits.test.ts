import { expect, test } from 'vitest'
import { NetworkLimits } from './networkLimits'

const at = (moment: string) => () => new Date(moment)
const times = (count: number, act: () => boolean) => Array.from({ length: count }, act).filter(Boolean).length

test('a whole school answers from one address within a minute, and who sends without end waits for the next', () => {
  let now = '2026-11-27T10:00:10Z'
  const limits = new NetworkLimits(() => new Date(now))
  expect(times(500, () => limits.take('answer', '192.0.2.1'))).toBe(500)
  expect(times(10_000, () => limits.take('answer', '192.0.2.1'))).toBe(400)
  expect(limits.take('answer', '192.0.2.2')).toBe(true)
  now = '2026-11-27T10:01:00Z'
  expect(limits.take('answer', '192.0.2.1')).toBe(true)
})

test('codes that lead nowhere are soon enough, and a household has one network however many addresses', () => {
  const limits = new NetworkLimits(at('2026-11-27T10:00:10Z'))
  expect(
    times(200, () => limits.take('miss', `2001:db8:1:2:${Math.random().toString(16).slice(2, 6)}::1`)),
  ).toBe(60)
  expect(limits.take('answer', '2001:db8:1:2::9')).toBe(true)
})

test('at midnight in Finland everything is forgotten', () => {
  let now = '2026-11-27T21:59:00Z'
  const limits = new NetworkLimits(() => new Date(now))
  times(70, () => limits.take('miss', '192.0.2.1'))
  expect(limits.take('miss', '192.0.2.1')).toBe(false)
  now = '2026-11-27T22:00:00Z'
  expect(limits.take('miss', '192.0.2.1')).toBe(true)
})
