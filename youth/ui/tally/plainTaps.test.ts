import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Arrival } from '../../domain/tally/arrivals'
import { droppedIn, unite, without } from './plainTaps'

const tap = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  undo: fc.boolean(),
  age: fc.constant('13-15' as const),
  gender: fc.constant('unspecified' as const),
  role: fc.constant('participant' as const),
})
const taps = fc.uniqueArray(tap, { selector: ({ id, undo }) => `${id} ${undo}` })

test('what lies sealed and unsealed after a tab was killed between the two is each there once, in its order', () => {
  fc.assert(
    fc.property(taps, fc.nat(), fc.nat(), (all, one, other) => {
      const [from, to] = [one % (all.length + 1), other % (all.length + 1)]
      const [sealed, plain] = [all.slice(0, Math.max(from, to)), all.slice(Math.min(from, to))]
      expect(unite(sealed, plain)).toEqual(all)
      expect(unite(unite(sealed, plain), plain)).toEqual(all)
      expect(unite(without(all, sealed), sealed)).toHaveLength(all.length)
    }),
  )
})

test('of another tab it is heard what it has sealed, and not what it counts or takes for handed on', () => {
  const one = { id: 'a', undo: false, age: '13-15', gender: 'unspecified', role: 'participant' } as Arrival
  const two = { ...one, id: 'b' }
  const plain = { phone: 'p', date: '2026-11-20', taps: [], handed: [] }
  const heard = (before: object | null, now: object | null, key = 'kuntakuva-tally worker evening') =>
    droppedIn({
      key,
      oldValue: before && JSON.stringify(before),
      newValue: now && JSON.stringify(now),
    } as StorageEvent)
  expect(heard({ ...plain, handed: [one, two] }, { ...plain, handed: [two] })).toEqual({
    ...{ person: 'worker', session: 'evening' },
    plain: { ...plain, handed: [one] },
  })
  expect(heard({ ...plain, handed: [one] }, null)?.plain.handed).toEqual([one])
  expect(heard(null, { ...plain, taps: [one] })).toBeUndefined()
  expect(heard({ ...plain, taps: [one] }, { ...plain, handed: [one] })).toBeUndefined()
  expect(heard({ ...plain, handed: [one] }, null, 'something else')).toBeUndefined()
})
