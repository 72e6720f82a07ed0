import fc from 'fast-check'
import { dateOf, dayNumber } from '../dayNumber'
import type { Clocks, Hours, Span } from '../openings/hours'
import { longestPlan, minutesBetween } from '../plans/minutesBetween'

const two = (value: number) => String(value).padStart(2, '0')
export const anyClock = fc
  .integer({ min: 0, max: 95 })
  .map((quarter) => `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`)

/** Clocks that a door may be open at, over midnight among them. */
export const anyClocks: fc.Arbitrary<Clocks> = fc
  .record({ start: anyClock, end: anyClock })
  .filter(({ start, end }) => minutesBetween(start, end) <= longestPlan)

export const anySpan: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 1, max: 7 }), anyClocks)
  .map(([weekday, clocks]) => ({ weekday, ...clocks }))

/** A day of a year in which both clocks change. */
export const anyDate = fc.integer({ min: 0, max: 364 }).map((day) => dateOf(dayNumber('2026-01-01') + day))

/** Hours of a unit, one after another, some of them closed seasons. */
export const anyHours: fc.Arbitrary<Hours[]> = fc.uniqueArray(
  fc.record({ firstDay: anyDate, spans: fc.array(anySpan, { maxLength: 5 }) }),
  { selector: ({ firstDay }) => firstDay, maxLength: 4 },
)
