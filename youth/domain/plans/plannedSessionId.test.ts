import { expect, test } from 'vitest'
import { plannedSessionId } from './plannedSessionId'

const plan = '0b0e4a52-0d3b-4a8e-9f0f-0d6a9b0f4c11'

test('two phones make the same id of a plan and a day, and another day another one', () => {
  expect(plannedSessionId(plan, '2026-11-20')).toBe(plannedSessionId(plan, '2026-11-20'))
  expect(plannedSessionId(plan, '2026-11-20')).not.toBe(plannedSessionId(plan, '2026-11-27'))
})

test('the id never changes: phones that were long without a network have made it already', () => {
  expect(plannedSessionId(plan, '2026-11-20')).toBe('bdc2f347-c472-5733-ab84-9623ef4b7c04')
})
