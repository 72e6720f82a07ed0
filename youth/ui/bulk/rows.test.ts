import { describe, expect, test } from 'vitest'
import type { StoredSession } from '../../api/sessions/schemas'
import { rowsLike, sessionsOf, withRows } from './rows'

let next = 0
const newId = () => `row-${next++}`
const held = (date: string, start: string, end: string, more: object = {}) =>
  ({ date, start, end, form: 'school', ...more }) as StoredSession

describe('the rows of a school day', () => {
  test('ten breaks follow one another by the hour', () => {
    const rows = withRows([], 10, newId)
    expect(rows.map(({ start, end }) => `${start}–${end}`).slice(0, 3)).toEqual([
      '09:45–10:00',
      '10:45–11:00',
      '11:45–12:00',
    ])
    expect(rows).toHaveLength(10)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(10)
  })

  test('a further row keeps the distance that was typed, and what was typed stays', () => {
    const [first, second] = withRows([], 2, newId)
    if (!first || !second) throw new Error('two rows were asked for')
    const rows = withRows(
      [
        { ...first, start: '09:00', end: '09:15', total: 12 },
        { ...second, start: '09:30', end: '09:45' },
      ],
      3,
      newId,
    )
    expect(rows.map(({ start, total }) => [start, total])).toEqual([
      ['09:00', 12],
      ['09:30', Number.NaN],
      ['10:00', Number.NaN],
    ])
  })

  test('a row that would begin after midnight waits for its clock', () => {
    expect(withRows([], 20, newId).at(-1)).toMatchObject({ start: undefined, end: undefined })
  })

  test('begin from the last day with several such sessions, cancelled ones left out', () => {
    const rows = rowsLike(
      [
        held('2026-11-20', '10:00', '10:15'),
        held('2026-11-19', '11:00', '11:15'),
        held('2026-11-19', '09:00', '09:15'),
        held('2026-11-19', '12:00', '12:15', { exception: 'cancelled' }),
        held('2026-11-12', '08:00', '08:15'),
        held('2026-11-12', '09:00', '09:15'),
      ],
      'school',
      newId,
    )
    expect(rows.map(({ start }) => start)).toEqual(['09:00', '11:00'])
  })

  test('a row without a number is not sent, and a nought is', () => {
    const [first, second, third] = withRows([], 3, newId)
    if (!first || !second || !third) throw new Error('three rows were asked for')
    const day = { unit: 'u', form: 'school', environment: 'school-upper', date: '2026-11-20' } as const
    const sent = sessionsOf(day, [{ ...first, total: 0 }, { ...second, total: 14 }, third])
    expect(sent.map(({ session }) => session.participants?.total)).toEqual([0, 14])
  })
})
