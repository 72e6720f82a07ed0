import { describe, expect, test } from 'vitest'
import type { PlannedSession } from '../../api/plans/schemas'
import { firstOpen, tonightOf } from './tonight'

const planned = (changes: Partial<PlannedSession>) =>
  ({ date: '2026-11-27', start: '17:00', end: '21:00', state: 'ahead', ...changes }) as PlannedSession
const at = (clock: string) => ({ today: '2026-11-27', clock })

describe('tonight', () => {
  test('is what is planned today', () => {
    const all = [planned({ date: '2026-11-26' }), planned({}), planned({ date: '2026-11-28' })]
    expect(tonightOf(all, at('12:00'))).toEqual([all[1]])
  })

  test('is last night’s until it ends, when it goes past midnight', () => {
    const late = planned({ date: '2026-11-26', start: '19:00', end: '01:00' })
    expect(tonightOf([late], at('00:59'))).toEqual([late])
    expect(tonightOf([late], at('01:00'))).toEqual([])
    expect(tonightOf([{ ...late, state: 'recorded' }], at('00:30'))).toEqual([])
  })

  test('is about the first that is still open, and about the last when all is done', () => {
    const [done, open] = [planned({ state: 'recorded' }), planned({})]
    expect(firstOpen([done, open])).toBe(open)
    expect(firstOpen([done, { ...done, start: '18:00' }])).toMatchObject({ start: '18:00' })
    expect(firstOpen([])).toBe(undefined)
  })
})
