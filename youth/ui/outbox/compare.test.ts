import { expect, test } from 'vitest'
import type { StoredSession } from '../../api/sessions/schemas'
import type { Session } from '../../domain/sessions/session'
import { furtherFacts } from '../sessions/furtherFacts'
import { compare, differingFacts, saidIn } from './compare'

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
  expect(differing({ ...mine, localTags: ['moped'] }, theirs)).toEqual(['other'])
})

test('what a form of work asked besides is told by its name and in words, where it differs', () => {
  const words = { t: ((key: string) => key) as never, number: String, minutes: String }
  const factsOf = (one: object) =>
    furtherFacts({ ...theirs, language: 'fi', ...one } as StoredSession, undefined, words)
  expect(differing({ ...mine, rating: 4, goals: 'met' }, theirs)).toEqual([])
  expect(differingFacts(factsOf({ rating: 4, goals: 'met' }), factsOf({ rating: 2 }))).toEqual([
    { name: 'youth-forms:field.rating', mine: 'youth-forms:rating.4', theirs: 'youth-forms:rating.2' },
    { name: 'youth-forms:field.goals', mine: 'youth-forms:goals.met', theirs: undefined },
  ])
})

test('ages stand in their own order', () => {
  const cell = (age: '9-12' | '13-15') => ({ age, gender: 'girl', role: 'participant', count: 1 }) as const
  const counted = { ...theirs, participants: { total: 2, detail: [cell('13-15'), cell('9-12')] } }
  expect(saidIn(counted).detail).toMatchObject([{ age: '9-12' }, { age: '13-15' }])
})
