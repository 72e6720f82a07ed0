import { expect, test } from 'vitest'
import type { StoredSession } from '../../api/sessions/schemas'
import { recordedAlready } from './recordedAlready'

const draft = {
  unit: 'u',
  form: 'open',
  group: undefined,
  date: '2026-11-27',
  start: '17:00',
  end: '21:00',
} as const
const there = (changes: object = {}) => ({ ...draft, id: 'a', ...changes }) as unknown as StoredSession

test('an evening that a colleague has recorded is noticed, by its house, form, day and clock', () => {
  expect(recordedAlready(draft, [there({ start: '18:00', end: '22:00' })], 'own')?.id).toBe('a')
  expect(recordedAlready(draft, [there({ start: '20:00', end: '01:00' })], 'own')?.id).toBe('a')
})

test.for([
  ['of another house', { unit: 'v' }],
  ['of another form', { form: 'event' }],
  ['of another group', { group: 'g' }],
  ['of another day', { date: '2026-11-26' }],
  ['that ended before', { start: '13:00', end: '17:00' }],
  ['that was called off', { exception: 'cancelled' }],
  ['that is one’s own', { id: 'own' }],
] as const)('one %s is another', ([, changes]) => {
  expect(recordedAlready(draft, [there(changes)], 'own')).toBeUndefined()
})
