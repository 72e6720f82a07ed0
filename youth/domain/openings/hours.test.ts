import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minuteOf, minutesBetween } from '../plans/minutesBetween'
import { anyDate, anyHours, anySpan } from '../testing/anyHours'
import { alikeWeekdays, inForceOn, inOrder, minutesOfWeek, type Span, sameSpans, spanProblems } from './hours'

const span = (weekday: number, start: string, end: string): Span => ({ weekday, start, end })
const week = 7 * 24 * 60
const minutesOf = ({ weekday, start, end }: Span) =>
  Array.from(
    { length: minutesBetween(start, end) },
    (_, minute) => ((weekday - 1) * 24 * 60 + minuteOf(start) + minute) % week,
  )

describe('the spans of a week', () => {
  test('may not be longer than an evening, nor run into each other, over midnight and Sunday either', () => {
    expect(spanProblems([span(1, '20:00', '14:00')])).toEqual([{ at: 0, reason: 'too-long' }])
    expect(spanProblems([span(1, '14:00', '14:00')])).toEqual([{ at: 0, reason: 'too-long' }])
    expect(spanProblems([span(5, '18:00', '01:00'), span(6, '00:30', '02:00')])).toEqual([
      { at: 1, reason: 'overlap' },
    ])
    expect(spanProblems([span(1, '00:00', '02:00'), span(7, '22:00', '01:00')])).toEqual([
      { at: 1, reason: 'overlap' },
    ])
    expect(spanProblems([span(1, '14:00', '16:00'), span(1, '16:00', '20:00')])).toEqual([])
    expect(spanProblems([])).toEqual([])
  })

  test('run into each other just where two of them hold the same minute', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 5 }), (spans) => {
        const minutes = spans.flatMap(minutesOf)
        expect(spanProblems(spans).length > 0).toBe(new Set(minutes).size < minutes.length)
      }),
    )
  })

  test('add up to the minutes of the week, and are the same in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 6 }), (spans) => {
        expect(minutesOfWeek(spans)).toBe(spans.flatMap(minutesOf).length)
        expect(sameSpans(spans, [...spans].reverse())).toBe(true)
        const told = alikeWeekdays(spans).flatMap(({ weekdays, clocks }) =>
          weekdays.flatMap((weekday) => clocks.map((one) => ({ weekday, ...one }))),
        )
        expect(inOrder(told)).toEqual(inOrder(spans))
      }),
    )
  })
})

test('those hours hold on a day that began last', () => {
  fc.assert(
    fc.property(anyHours, anyDate, (hours, date) => {
      const begun = hours.map(({ firstDay }) => firstDay).filter((firstDay) => firstDay <= date)
      expect(inForceOn(hours, date)?.firstDay).toBe(begun.sort().at(-1))
    }),
  )
})
