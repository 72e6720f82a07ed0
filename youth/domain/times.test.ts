import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { placeInTime, zone } from './times'

const now = Temporal.Instant.from('2026-11-23T12:00:00Z')
const anyDate = fc
  .integer({ min: 0, max: Temporal.PlainDate.from('2013-01-01').until('2026-11-22').days })
  .map((days) => Temporal.PlainDate.from('2013-01-01').add({ days }).toString())
const anyClock = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minute) =>
    Temporal.PlainTime.from('00:00').add({ minutes: minute }).toString({ smallestUnit: 'minute' }),
  )
const anyTimes = fc.record({ date: anyDate, start: anyClock, end: anyClock })

const localOf = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime()

describe('whatever day and clocks an evening is given', () => {
  test('it lasts at least a minute and at most sixteen hours, or is refused by the name of a field', () => {
    fc.assert(
      fc.property(anyTimes, (times) => {
        const placed = placeInTime(times, now)
        if ('field' in placed) expect(['start', 'end']).toContain(placed.field)
        else expect(placed.minutes > 0 && placed.minutes <= 16 * 60).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('its instants show on the clocks of Finland what was written, with the minutes between them', () => {
    fc.assert(
      fc.property(anyTimes, (times) => {
        const placed = placeInTime(times, now)
        if ('field' in placed) return
        const nextDay = times.end <= times.start ? 1 : 0
        expect(localOf(placed.startsAt).toString()).toBe(`${times.date}T${times.start}:00`)
        expect(localOf(placed.endsAt).toPlainTime().toString({ smallestUnit: 'minute' })).toBe(times.end)
        expect(localOf(placed.endsAt).toPlainDate().toString()).toBe(
          Temporal.PlainDate.from(times.date).add({ days: nextDay }).toString(),
        )
        expect((Date.parse(placed.endsAt) - Date.parse(placed.startsAt)) / 60_000).toBe(placed.minutes)
      }),
      { numRuns: 2000 },
    )
  })

  test('it is refused on an ordinary day only for being too long', () => {
    fc.assert(
      fc.property(anyTimes, (times) => {
        const minutes =
          (Number(times.end.slice(0, 2)) - Number(times.start.slice(0, 2))) * 60 +
          Number(times.end.slice(3)) -
          Number(times.start.slice(3))
        const length = minutes > 0 ? minutes : minutes + 1440
        // The last Sundays of March and October, and the nights before them.
        const changes = /^\d{4}-(03|10)-(2[4-9]|3[01])$/.test(times.date)
        if (changes) return
        expect('field' in placeInTime(times, now)).toBe(length > 960)
      }),
      { numRuns: 2000 },
    )
  })

  test('a camp of some days lasts from its first clock to its last', () => {
    fc.assert(
      fc.property(anyTimes, fc.integer({ min: 1, max: 31 }), (times, days) => {
        const endDate = Temporal.PlainDate.from(times.date).add({ days })
        const placed = placeInTime({ ...times, endDate: endDate.toString() }, now)
        if (!('field' in placed)) expect(localOf(placed.endsAt).toString()).toBe(`${endDate}T${times.end}:00`)
        else if (Temporal.PlainDate.compare(endDate, '2026-11-23') > 0)
          expect(placed).toMatchObject({ field: 'endDate' })
        else expect(placed.reason).toBe('youth:field.skipped-hour')
      }),
      { numRuns: 1000 },
    )
  })
})

describe('today', () => {
  const late = Temporal.Instant.from('2026-11-22T22:30:00Z')
  const evening = { start: '17:00', end: '20:00' }

  test('is Finland’s: half past midnight in Helsinki is already the next day', () => {
    expect(placeInTime({ ...evening, date: '2026-11-23' }, late)).not.toHaveProperty('field')
    expect(placeInTime({ ...evening, date: '2026-11-24' }, late)).toMatchObject({
      field: 'date',
      reason: 'youth:field.future',
    })
  })
})
