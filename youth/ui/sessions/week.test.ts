import { expect, test } from 'vitest'
import type { StoredSession } from '../../api/sessions/schemas'
import { repeatable, weekBefore } from './week'

const session = (id: string, date: string, changes: Partial<StoredSession> = {}) =>
  ({ id, date, unit: 'u', form: 'open', start: '17:00', end: '21:00', ...changes }) as StoredSession

test('the week before runs from Monday to Sunday', () => {
  expect(weekBefore('2026-11-25')).toEqual({ from: '2026-11-16', to: '2026-11-22' })
})

test('last week is offered again: what is recorded is marked, what lies ahead waits, what was not held is left out', () => {
  const week = [
    session('tue', '2026-11-17'),
    session('wed', '2026-11-18', { exception: 'cancelled' }),
    session('thu', '2026-11-19'),
    session('this-tue', '2026-11-24'),
  ]
  expect(
    repeatable(week, '2026-11-25').map(({ former, date, recorded, isAhead }) => [
      former.id,
      date,
      recorded?.id,
      isAhead,
    ]),
  ).toEqual([
    ['tue', '2026-11-24', 'this-tue', false],
    ['thu', '2026-11-26', undefined, true],
  ])
})

test('two alike on one day: one recorded leaves the other open', () => {
  const week = [
    session('a', '2026-11-17'),
    session('b', '2026-11-17', { start: '18:00' }),
    session('c', '2026-11-24'),
  ]
  expect(repeatable(week, '2026-11-25').map(({ recorded }) => recorded?.id)).toEqual(['c', undefined])
})
