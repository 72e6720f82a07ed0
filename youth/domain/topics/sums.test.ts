import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type TopicCounts, topics } from './codes'
import { inOrder, plus, sumOf } from './sums'

const counts = fc
  .dictionary(fc.constantFrom(...topics), fc.nat(1000))
  .map((entries): TopicCounts => ({ ...entries }))

test('what two phones add makes the same month in whatever order it comes', () => {
  fc.assert(
    fc.property(counts, counts, counts, (month, one, other) => {
      expect(plus(plus(month, one), other)).toEqual(plus(plus(month, other), one))
      expect(sumOf(plus(month, one))).toBe(sumOf(month) + sumOf(one))
    }),
  )
})

test('a topic that nobody counted stays uncounted, and a counted nothing stays nothing', () => {
  fc.assert(
    fc.property(counts, counts, (month, more) => {
      const named = (some: TopicCounts) => Object.keys(some)
      expect(named(plus(month, more)).sort()).toEqual([...new Set([...named(month), ...named(more)])].sort())
      expect(plus(month, {})).toEqual(inOrder(month))
    }),
  )
})
