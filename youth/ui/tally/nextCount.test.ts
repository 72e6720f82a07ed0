import { expect, test } from 'vitest'
import { countedSessionId } from '../../domain/tally/countedSessionId'
import type { GoingOn } from './goingOn'
import { nextCount, type SeenDay } from './nextCount'

const [unit, date] = ['house', '2026-11-27']
const now = Date.parse('2026-11-27T18:00:00Z')
const minutesAgo = (minutes: number) => now - minutes * 60_000
const day = (changes: Partial<SeenDay> = {}): SeenDay => ({
  ...{ unit, date, recorded: 0, seenAt: minutesAgo(1), open: [], isOver: () => false },
  ...changes,
})
const nth = (before: number) => countedSessionId(unit, date, before)
const going = (session: string, said: object): GoingOn =>
  ({ session, known: { said: { unit, date, ...said }, name: null }, date, total: 3 }) as GoingOn

test('two phones that see the same day begin the same evening', () => {
  const [one, other] = ['drawn here', 'drawn there'].map((drawn) =>
    nextCount(day({ recorded: 1 }), now, drawn),
  )
  expect(one).toBe(nth(1))
  expect(other).toBe(one)
})

test('a phone that has not seen the day, or long ago, takes its evening for no other', () => {
  for (const seenAt of [undefined, minutesAgo(61)])
    expect(nextCount(day({ seenAt }), now, 'drawn')).toBe('drawn')
})

test('what is being counted is gone on with, seen or not, and nothing of another house, day or plan', () => {
  const seenAt = undefined
  expect(nextCount(day({ seenAt, open: [going('theirs', {})] }), now, 'drawn')).toBe('theirs')
  for (const other of [{ unit: 'elsewhere' }, { date: '2026-11-26' }, { plan: 'p' }])
    expect(nextCount(day({ open: [going('theirs', other)] }), now, 'drawn')).toBe(nth(0))
})

test('an evening that is over here, or was discarded or deleted, is not gone on with', () => {
  const over = new Set([nth(0), nth(1)])
  expect(nextCount(day({ isOver: (id) => over.has(id) }), now, 'drawn')).toBe(nth(2))
})
