import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evening } from '../../../app/testing/evening'
import { checkSession, describeContent, normaliseSession, Session } from '../sessions/session'
import { anyArrivals } from '../testing/anyArrivals'
import { tallyOf, totalOf } from './arrivals'
import { withLate } from './withLate'

const content = (changes: Record<string, unknown> = {}) =>
  normaliseSession(Session.parse(evening('6f1de0a1-b7c9-4e0e-9d5b-3c1a52c0a8f4', changes)))
const girls = (count: number) => ({ age: '13-15', gender: 'girl', role: 'participant', count }) as const

describe('a record to which somebody came late', () => {
  test('counts exactly as many more as came, and is a record that would be accepted', () => {
    fc.assert(
      fc.property(anyArrivals(), fc.constantFrom(0, 5, 34), (said, total) => {
        const late = tallyOf(said)
        const before = content({ participants: { total } })
        const after = withLate(before, late)
        expect(after.participants).toBe(total + totalOf(late))
        expect(checkSession(Session.parse(describeContent(after)))).toEqual([])
      }),
    )
  })

  test('keeps the late ones without an age where it was counted in coarse ages', () => {
    const before = content({ participants: { total: 3, detail: [{ age: '13-17', count: 3 }] } })
    const after = withLate(before, [girls(2)])
    expect([after.participants, after.detail]).toMatchObject([
      5,
      [
        { age: '13-17', count: 3 },
        { age: 'unspecified', gender: 'girl', count: 2 },
      ],
    ])
    expect(checkSession(Session.parse(describeContent(after)))).toEqual([])
  })

  test('was held after all, where it was said to be cancelled', () => {
    const cancelled = content({ participants: undefined, exception: 'cancelled' })
    expect(withLate(cancelled, [girls(2)])).toMatchObject({ exception: null, participants: 2 })
  })

  test('takes out whom somebody took back, and never says more in detail than in total', () => {
    const before = content({
      participants: { total: 12, detail: [{ age: '13-15', gender: 'girl', count: 12 }] },
    })
    expect(withLate(before, [girls(-2)])).toMatchObject({ participants: 10, detail: [girls(10)] })
    const other = { ...girls(-2), age: '9-12' as const }
    expect(withLate(before, [other])).toMatchObject({ participants: 12, detail: [girls(12)] })
    expect(withLate(before, [girls(-12)])).toMatchObject({ participants: 0, exception: 'no-visitors' })
  })
})
