import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ItemState } from './outboxStore'
import { subjectsToSend } from './sending'

const states: ItemState[] = ['waiting', 'sending', 'accepted', 'needs-you']
const boxes = fc
  .array(
    fc.record({
      subject: fc.constantFrom('a', 'b', 'c', 'd'),
      state: fc.constantFrom(...states),
      tries: fc.nat(5),
    }),
  )
  .map((items) => items.map((item, seq) => ({ ...item, seq })))

test('of each subject the first unsent write goes, unless it needs its person: then nothing after it does', () => {
  fc.assert(
    fc.property(boxes, (items) => {
      const sent = subjectsToSend(items)
      expect(new Set(sent).size).toBe(sent.length)
      for (const subject of ['a', 'b', 'c', 'd']) {
        const first = items.find((item) => item.subject === subject && item.state !== 'accepted')
        expect(sent.includes(subject)).toBe(first !== undefined && first.state !== 'needs-you')
      }
    }),
  )
})

test('what has failed often does not stand in the way of what was never tried', () => {
  const item = (subject: string, tries: number, seq: number) => ({
    subject,
    tries,
    seq,
    state: 'waiting' as const,
  })
  expect(subjectsToSend([item('a', 9, 0), item('b', 0, 1), item('c', 0, 2)])).toEqual(['b', 'c', 'a'])
})
