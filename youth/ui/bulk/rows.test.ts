import { describe, expect, test } from 'vitest'
import type { StoredSession } from '../../api/sessions/schemas'
import { codesVersionOn } from '../../domain/codeLists/inForce'
import { likelySchool } from './likelySchool'
import { rowProblems, rowsLike, sessionsOf, tenOfADay, twoADay, withRows } from './rows'

let next = 0
/** A list was decided for 2027. */
const listsOf = (date: string) => codesVersionOn([{ year: 2026 }, { year: 2027 }], date)
const newId = () => `row-${next++}`
const held = (date: string, start: string, end: string, more: object = {}) =>
  ({ date, start, end, form: 'school', ...more }) as StoredSession

describe('the rows of a school day', () => {
  test('ten breaks of one day all have their clocks within the school day, whatever way there', () => {
    const ten = withRows([], 10, newId)
    expect(ten.map(({ start }) => start)).toEqual([
      '09:45',
      '10:25',
      '11:05',
      '11:45',
      '12:25',
      '13:05',
      '13:45',
      '14:25',
      '15:05',
      '15:45',
    ])
    expect(ten.at(-1)).toMatchObject({ end: '16:00' })
    const clocks = (rows: typeof ten) => rows.map(({ start, end }) => [start, end])
    expect(clocks(withRows(withRows([], 5, newId), 10, newId))).toEqual(clocks(ten))
    expect(clocks(tenOfADay(withRows([], 5, newId), newId))).toEqual(clocks(ten))
    const counted = withRows([], 5, newId).map((row, at) => (at ? row : { ...row, total: 12 }))
    const further = tenOfADay(counted, newId)
    expect(further.slice(0, 5)).toEqual(counted)
    expect(further.slice(4).map(({ start }) => start)).toEqual([
      '13:45',
      '14:05',
      '14:25',
      '14:45',
      '15:05',
      '15:25',
    ])
    const evening = withRows([{ id: 'a', start: '17:00', end: '18:00', total: 4 }], 3, newId)
    expect(evening.map(({ start }) => start)).toEqual(['17:00', '18:00', '19:00'])
  })

  test('breaks never overlap: more than a school day holds wait for their clocks', () => {
    const rows = withRows([], 30, newId)
    expect(rows.slice(0, 2).map(({ start }) => start)).toEqual(['09:45', '10:00'])
    expect(rows[24]).toMatchObject({ start: '15:45', end: '16:00' })
    expect(rows.slice(25).every(({ start, end }) => start === undefined && end === undefined)).toBe(true)
  })

  test('ten of one day are of one day, also after each had its own', () => {
    const week = twoADay([], { date: '2026-11-25', today: '2026-11-27' }, newId)
    expect(new Set(tenOfADay(week, newId).map((row) => row.date ?? row.start)).size).toBe(10)
    expect(tenOfADay(week, newId).some((row) => 'date' in row)).toBe(false)
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
      listsOf,
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

  test('breaks follow one another by the hour', () => {
    const rows = withRows([], 5, newId)
    expect(rows.map(({ start, end }) => `${start}–${end}`).slice(0, 3)).toEqual([
      '09:45–10:00',
      '10:45–11:00',
      '11:45–12:00',
    ])
    expect(rows).toHaveLength(5)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(5)
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
    const evening = [{ id: 'a', start: '21:00', end: '23:00', total: 4 }]
    expect(withRows(evening, 2, newId).at(-1)).toMatchObject({ start: undefined, end: undefined })
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
    const sent = sessionsOf(day, [{ ...first, total: 0 }, { ...second, total: 14 }, third], listsOf)
    expect(sent.map(({ session }) => session.participants?.total)).toEqual([0, 14])
  })

  test('each row says the code lists of its own day, also where a week begins in the year before', () => {
    const [first, second] = withRows([], 2, newId).map((row) => ({ ...row, total: 5 }))
    if (!first || !second) throw new Error('two rows were asked for')
    const day = { unit: 'u', form: 'school', environment: '', date: '2027-01-04' } as const
    const sent = sessionsOf(day, [{ ...first, date: '2026-12-31' }, second], listsOf)
    expect(sent.map(({ session }) => session.codes)).toEqual(['2026.1', '2027'])
  })
})

test('breaks begin in the unit at a school: the last one if it is, else the first', () => {
  const unit = (id: string, environment: string | null, training = false) =>
    ({ id, environment, training }) as Parameters<typeof likelySchool>[0][number]
  const [house, upper, lower] = [
    unit('house', 'youth-facility'),
    unit('upper', 'school-upper'),
    unit('lower', 'school-lower'),
  ]
  expect(likelySchool([house, upper, lower], 'house')).toBe(upper)
  expect(likelySchool([house, upper, lower], 'lower')).toBe(lower)
  expect(likelySchool([unit('try', 'school-upper', true), house], null)).toBe(house)
  expect(likelySchool([], null)).toBeUndefined()
})
