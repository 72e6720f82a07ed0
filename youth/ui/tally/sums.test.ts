import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tally } from '../../api/tally/schemas'
import { type Arrival, tallyOf, totalOf } from '../../domain/tally/arrivals'
import { anyArrivals } from '../../domain/testing/anyArrivals'
import { sumsOf } from './sums'

/** The tally as the server knows it, when it has what was sent of two phones. */
const told = (mine: readonly Arrival[], hers: readonly Arrival[]) =>
  ({
    detail: tallyOf([...mine, ...hers]),
    mine: { total: totalOf(tallyOf(mine)), detail: tallyOf(mine) },
  }) as unknown as Tally

test('a phone shows all that it tapped and all that a colleague sent, however much of its own has arrived', () => {
  fc.assert(
    fc.property(anyArrivals(), anyArrivals(), fc.nat({ max: 90 }), (mine, hers, sent) => {
      const sums = sumsOf(mine, told(mine.slice(0, sent), hers))
      expect(sums.cells).toEqual(tallyOf([...mine, ...hers]))
      expect(sums.total).toBe(sums.mine + sums.others)
    }),
  )
})
