import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Item } from '../../../../base/outbox/opened'
import type { ListedObservation } from '../../../api/observations/schemas'
import { observationsIn, withWaiting } from './observationBox'
import { observationKind } from './observationKind'

const label = { unit: 'u', topic: 'place', date: '2026-11-20' }
const item = (subject: string, state: Item['state'], said: string | null, resolves = false): Item => ({
  ...{ key: crypto.randomUUID(), person: 'p', subject, kind: observationKind, state, tries: 0, madeAt: 0 },
  ...{ ifMatch: null, refusal: null, version: null },
  label: { ...label, resolves },
  body: state === 'accepted' ? undefined : resolves ? { resolution: said, version: 1 } : { words: said },
})
const stored = (id: string, words = 'Ovi.'): ListedObservation => ({
  ...{ id, unit: 'u', date: '2026-11-19', topic: 'place', words },
  ...{ resolution: '', resolved: false, forgotten: false, version: 1 },
})

describe('what a worker sees of the observations that have not arrived', () => {
  test('a new one stands first, with its words, and tells that it waits', () => {
    const shown = withWaiting([stored('a')], observationsIn([item('b', 'waiting', 'Lamppu on rikki.')]))
    expect(shown.map(({ id, words, boxed }) => [id, words, boxed?.state])).toEqual([
      ['b', 'Lamppu on rikki.', 'waiting'],
      ['a', 'Ovi.', undefined],
    ])
  })

  test('what was done about one is shown as it will be, and what opens it again too', () => {
    const box = observationsIn([item('a', 'waiting', 'Korjattu.', true), item('b', 'needs-you', null, true)])
    const before = { ...stored('b'), resolved: true, resolution: 'Huonosti.' }
    expect(
      withWaiting([stored('a'), before], box).map(({ resolved, resolution }) => [resolved, resolution]),
    ).toEqual([
      [true, 'Korjattu.'],
      [false, ''],
    ])
  })

  test('what has arrived is the list’s alone, and its line holds no word of it', () => {
    const arrived = item('a', 'accepted', 'Ovi.')
    expect(observationsIn([arrived]).size).toBe(0)
    expect(Object.keys(arrived.label as object).sort()).toEqual(['date', 'resolves', 'topic', 'unit'])
  })

  test('no list ever shows an observation twice, and none that waits is left out', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd')
    const states = fc.constantFrom<Item['state']>('waiting', 'sending', 'accepted', 'needs-you')
    const items = fc.array(fc.tuple(ids, states).map(([id, state]) => item(id, state, 'Ovi.')))
    fc.assert(
      fc.property(items, fc.uniqueArray(ids), (all, known) => {
        const shown = withWaiting(
          known.map((id) => stored(id)),
          observationsIn(all),
        ).map(({ id }) => id)
        const unsent = all.filter(({ state }) => state !== 'accepted').map(({ subject }) => subject)
        expect(shown.slice().sort()).toEqual([...new Set([...known, ...unsent])].sort())
      }),
    )
  })
})
