import { describe, expect, test } from 'vitest'
import type { StoredSession } from '../../api/sessions/schemas'
import { rowProblems, rowsLike, sessionsOf, twoADay, withRows } from './rows'

let next = 0
const newId = () => `row-${next++}`
const held = (date: string, start: string, end: string, more: object = {}) =>
  ({ date, start, end, form: 'school', ...more }) as StoredSession

describe('the rows of a school day', () => {
  test('breaks follow one another until school is over, and further ones wait for their clock', () => {
    const rows = withRows([], 10, newId)
    expect(rows.filter(({ end }) => end !== undefined).at(-1)).toMatchObject({ start: '15:45', end: '16:00' })
    expect(rows.slice(7).every(({ start }) => start === undefined)).toBe(true)
    const evening = withRows([{ id: 'a', start: '17:00', end: '18:00', total: 4 }], 3, newId)
    expect(evening.map(({ start }) => start)).toEqual(['17:00', '18:00', '19:00'])
  })

  test('ten breaks of a school week are two a day from Monday to Friday, each of its own day', () => {
    const week = twoADay([], { date: '2026-11-25', today: '2026-11-27' }, newId)
    expect(week).toHaveLength(10)
    expect(week.map(({ date }) => date).filter((_, at) => at % 2 === 0)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
    ])
    const day = { unit: 'u', form: 'school', environment: '', date: '2026-11-25' } as const
    const sent = sessionsOf(
      day,
      week.map((row) => ({ ...row, total: 7 })),
    )
    expect(sent.map(({ session }) => `${session.date} ${session.start}`).slice(0, 3)).toEqual([
      '2026-11-23 09:45',
      '2026-11-23 10:45',
      '2026-11-24 09:45',
    ])
    expect(twoADay([], { date: '2026-11-25', today: '2026-11-25' }, newId)).toHaveLength(6)
  })

  test('a row says at its clocks what is missing or the wrong way round', () => {
    const day = { unit: 'u', form: 'school', environment: '', date: '2026-11-25' } as const
    const row = { id: 'a', start: '10:00', end: '09:45', total: 5 }
    expect(rowProblems(day, row)).toEqual({ end: 'before' })
    expect(rowProblems(day, { ...row, start: '17:00', end: '01:00' })).toEqual({})
    expect(rowProblems(day, { ...row, date: undefined, start: undefined })).toEqual({
      date: 'needed',
      start: 'needed',
    })
  })

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
