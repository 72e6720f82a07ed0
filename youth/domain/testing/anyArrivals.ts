import fc from 'fast-check'
import { ages, genders } from '../codes'
import type { Arrival } from '../tally/arrivals'

/** What some phones say of a few who come: each id has its own age and gender, and some are taken back. */
export const anyArrivals = (most = 40): fc.Arbitrary<Arrival[]> =>
  fc
    .uniqueArray(
      fc.record({
        id: fc.uuid(),
        age: fc.constantFrom(...ages, 'unspecified' as const),
        gender: fc.constantFrom(...genders),
        undone: fc.boolean(),
      }),
      { selector: ({ id }) => id, minLength: 1, maxLength: most },
    )
    .map((people) =>
      people.flatMap(({ undone, ...one }) => [
        { ...one, role: 'participant' as const, undo: false },
        ...(undone ? [{ ...one, role: 'participant' as const, undo: true }] : []),
      ]),
    )

/** The same said in another order, some of it more than once, in sendings of a few. */
export const anySendingOf = (said: readonly Arrival[]): fc.Arbitrary<Arrival[][]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...said], { minLength: said.length }),
      fc.array(fc.constantFrom(...said), { maxLength: said.length }),
      fc.integer({ min: 1, max: 7 }),
    )
    .map(([all, again, size]) => {
      const order = [...all, ...again]
      return Array.from({ length: Math.ceil(order.length / size) }, (_, at) =>
        order.slice(at * size, (at + 1) * size),
      )
    })
