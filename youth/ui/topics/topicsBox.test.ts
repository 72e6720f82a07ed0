import { describe, expect, test } from 'vitest'
import type { Item } from '../../../base/outbox/opened'
import { asItWillBe, type TopicsLabel, topicsIn } from './topicsBox'
import { topicsKind } from './topicsKind'

const item = (subject: string, state: Item['state'], label: Partial<TopicsLabel> | null): Item => ({
  ...{ key: crypto.randomUUID(), person: 'p', subject, kind: topicsKind, state, tries: 0, madeAt: 0 },
  ...{ body: undefined, refusal: null, ifMatch: null, version: null },
  label: label && { unit: 'u', month: '2026-11', topics: { housing: 1 }, corrects: false, ...label },
})

describe('what a worker sees of a month while something of it waits', () => {
  test('what was added comes on top, each once, and what was refused does not', () => {
    const waiting = topicsIn([
      item('a', 'waiting', {}),
      item('b', 'sending', { topics: { housing: 2, money: 1 } }),
      item('c', 'needs-you', { topics: { work: 9 } }),
    ])
    expect(asItWillBe({ housing: 3 }, waiting)).toEqual({ housing: 6, money: 1 })
  })

  test('a correction stands in place of what is stored, as it was said last', () => {
    const waiting = topicsIn([
      item('a', 'waiting', { corrects: true, topics: { housing: 5 } }),
      item('a', 'waiting', { corrects: true, topics: { housing: 6 } }),
    ])
    expect(waiting).toHaveLength(1)
    expect(asItWillBe({ housing: 3, money: 1 }, waiting)).toEqual({ housing: 6 })
  })

  test('what has arrived is in the month and no longer here', () => {
    expect(topicsIn([item('a', 'accepted', null), item('b', 'accepted', {})])).toEqual([])
  })
})
