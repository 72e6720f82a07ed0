import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forms } from '../codes'
import { isUnusual, neverUnusual } from './unusualCount'

const count = fc.nat(100_000)
const form = fc.constantFrom(...forms)
const former = fc.array(fc.nat(2000), { maxLength: 30 })

describe('a number that nobody expects', () => {
  test('is asked about where the unit has never had a tenth of it, and where nothing is known', () => {
    expect(isUnusual(99_999, 'open', [38, 45, 12])).toEqual({ largest: 45 })
    expect(isUnusual(99_999, 'open', [])).toEqual({ largest: null })
    expect(isUnusual(99_999, 'event', [])).toEqual({ largest: null })
  })

  test('is still asked about after one like it was let through by mistake', () => {
    expect(isUnusual(99_999, 'open', [38, 99_999, 45])).toEqual({ largest: 45 })
  })

  test('is not asked about where it is a large evening', () => {
    expect(isUnusual(neverUnusual, 'open', [2])).toBe(false)
    expect(isUnusual(450, 'open', [45])).toBe(false)
    expect(isUnusual(4000, 'event', [800, 950])).toBe(false)
  })

  test('whatever is asked about, more is asked about too', () => {
    fc.assert(
      fc.property(count, fc.nat(10_000), form, former, (one, more, of, before) => {
        if (isUnusual(one, of, before)) expect(isUnusual(one + more, of, before)).not.toBe(false)
      }),
    )
  })

  test('what a unit usually has is never asked about again, in whatever order it is known', () => {
    fc.assert(
      fc.property(form, fc.array(fc.nat(300), { minLength: 1, maxLength: 30 }), (of, before) => {
        for (const one of before) expect(isUnusual(one, of, before)).toBe(false)
        expect(isUnusual(99_999, of, before)).toEqual(isUnusual(99_999, of, before.toReversed()))
      }),
    )
  })
})
