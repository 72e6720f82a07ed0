import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyArrivals, anySendingOf } from '../testing/anyArrivals'
import { addUp, counts, gather, negative, tallyOf, totalOf } from './arrivals'

const anySaid = anyArrivals().chain((said) => fc.tuple(fc.constant(said), anySendingOf(said)))

describe('what phones say of those who came', () => {
  test('adds up to the same in any order, however often it is said', () => {
    fc.assert(
      fc.property(anySaid, ([said, sendings]) => {
        expect(tallyOf(sendings.flat())).toEqual(tallyOf(said))
      }),
    )
  })

  test('counts each who was not taken back, once', () => {
    fc.assert(
      fc.property(anySaid, ([said, sendings]) => {
        const undone = new Set(said.filter(({ undo }) => undo).map(({ id }) => id))
        const came = new Set(said.map(({ id }) => id))
        expect(totalOf(tallyOf(sendings.flat()))).toBe(came.size - undone.size)
      }),
    )
  })

  test('may be put together in parts: two phones and one make the same', () => {
    fc.assert(
      fc.property(anySaid, ([said, sendings]) => {
        const parts = sendings.flatMap((sending) =>
          gather(sending).flatMap(({ arrived, undone, ...one }) => [
            ...(arrived ? [{ ...one, undo: false }] : []),
            ...(undone ? [{ ...one, undo: true }] : []),
          ]),
        )
        expect(gather(parts).filter(counts)).toEqual(gather(said).filter(counts))
      }),
    )
  })

  test('is nothing where it is taken out again', () => {
    fc.assert(
      fc.property(anySaid, ([said]) => {
        expect(addUp(tallyOf(said), negative(tallyOf(said)))).toEqual([])
      }),
    )
  })
})
