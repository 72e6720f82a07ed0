import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { cut } from './period'

const dayFrom = (first: string) =>
  fc.integer({ min: 0, max: 1500 }).map((days) => Temporal.PlainDate.from(first).add({ days }).toString())

function* daysOf({ from, to }: { from: string; to: string }) {
  for (
    let day = Temporal.PlainDate.from(from);
    Temporal.PlainDate.compare(day, to) <= 0;
    day = day.add({ days: 1 })
  )
    yield day.toString()
}
const daysOfMonths = ({ from, to }: { from: string; to: string }) => {
  const last = Temporal.PlainDate.from(to)
  return daysOf({ from, to: last.with({ day: last.daysInMonth }).toString() })
}

test('every day of a period is in exactly one of its whole months and parts', () => {
  fc.assert(
    fc.property(dayFrom('2023-11-15'), dayFrom('2023-11-15'), (a, b) => {
      const [from, to] = [a, b].sort() as [string, string]
      const { whole, parts } = cut(from, to)
      const days = [...(whole ? daysOfMonths(whole) : []), ...parts.flatMap((part) => [...daysOf(part)])]
      expect(days.sort()).toEqual([...daysOf({ from, to })])
    }),
    { numRuns: 150 },
  )
})

test('a period of whole months has no parts', () => {
  expect(cut('2024-02-01', '2024-02-29')).toEqual({
    whole: { from: '2024-02-01', to: '2024-02-01' },
    parts: [],
  })
  expect(cut('2025-12-01', '2026-01-31')).toEqual({
    whole: { from: '2025-12-01', to: '2026-01-01' },
    parts: [],
  })
})

test('a period within one month is one part', () => {
  expect(cut('2024-02-01', '2024-02-28')).toEqual({
    whole: null,
    parts: [{ from: '2024-02-01', to: '2024-02-28' }],
  })
})
