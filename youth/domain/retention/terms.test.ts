import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditLimits, countLimits, decide, firstKeptDay, isShorter, termsOn, undecidedTerms } from './terms'

const anyTerms = fc.record({
  countYears: fc.integer({ min: countLimits.least, max: countLimits.most }),
  auditYears: fc.integer({ min: auditLimits.least, max: auditLimits.most }),
})
const first = { ...undecidedTerms, former: undecidedTerms, shortensOn: null }

describe('how long things are kept', () => {
  test('whatever is decided how often, nothing is kept shorter than a month after it was last kept longer', () => {
    fc.assert(
      fc.property(fc.array(anyTerms, { minLength: 1, maxLength: 6 }), (asked) => {
        let decided = first as Parameters<typeof termsOn>[0]
        for (const [index, terms] of asked.entries()) {
          const today = `2026-12-${String(index * 4 + 1).padStart(2, '0')}`
          const before = termsOn(decided, today)
          decided = decide(terms, before, today)
          const now = termsOn(decided, today)
          expect(isShorter(now, before)).toBe(false)
          expect(now.countYears).toBe(Math.max(terms.countYears, before.countYears))
          expect(termsOn(decided, '2027-02-28')).toEqual(terms)
        }
      }),
    )
  })

  test('a shortening that is taken back in time never held', () => {
    const shortened = decide({ countYears: 3, auditYears: 5 }, undecidedTerms, '2026-11-27')
    expect(shortened.shortensOn).toBe('2026-12-27')
    expect(termsOn(shortened, '2026-12-26')).toEqual(undecidedTerms)
    expect(termsOn(shortened, '2026-12-27').countYears).toBe(3)
    const back = decide(undecidedTerms, termsOn(shortened, '2026-12-20'), '2026-12-20')
    expect([back.shortensOn, termsOn(back, '2027-06-01')]).toEqual([null, undecidedTerms])
  })

  test('whole years go: what a year counted is kept until as many after it are over', () => {
    expect(firstKeptDay('2026-11-27', 10)).toBe('2016-01-01')
    expect(firstKeptDay('2027-01-01', 10)).toBe('2017-01-01')
  })
})
