import { expect, test } from 'vitest'
import type { StoredSession } from '../../api/sessions/schemas'
import type { Session } from '../../domain/sessions/session'
import { compare, saidIn } from './compare'

const mine: Session = {
  ...{ unit: 'u', form: 'open', date: '2026-11-20', start: '17:00', end: '21:00', reflection: '' },
  participants: { total: 25, detail: [{ age: '13-15', gender: 'girl', count: 12 }] },
}
const theirs = {
  ...mine,
  ...{ id: 'x', version: 2, municipality: '638', minutes: 240, recordedBy: 'p', codes: '2026.1' },
  participants: { total: 25, detail: [{ age: '13-15', gender: 'girl', role: 'participant', count: 12 }] },
} as unknown as StoredSession

const differing = (one: Session, other: StoredSession) =>
  compare(saidIn(one), saidIn(other))
    .filter(({ differs }) => differs)
    .map(({ field }) => field)

test('what the server adds of itself is no difference', () => {
  expect(differing(mine, theirs)).toEqual([])
})

test('each field that differs is marked, also where one says nothing, and what is equal is not', () => {
  expect(
    differing(
      { ...mine, participants: { total: 30 }, tags: ['wellbeing'] },
      { ...theirs, reflection: 'Kollegan sanat.' },
    ),
  ).toEqual(['participants', 'detail', 'tags', 'reflection'])
})

test('a difference in what has no field of its own here is told too', () => {
  expect(differing({ ...mine, rating: 4 }, theirs)).toEqual(['other'])
})
