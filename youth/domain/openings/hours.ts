import { longestPlan, minuteOf, minutesBetween } from '../plans/minutesBetween'

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const
export type Season = (typeof seasons)[number]

/** From one clock to another; an end that is not after the start is of the next day. */
export type Clocks = { start: string; end: string }
/** Clocks of a weekday. Monday is 1. */
export type Span = Clocks & { weekday: number }
/** When a door is open from a day on, until the next hours begin. Without a span it is closed. */
export type Hours = { firstDay: string; spans: readonly Span[] }

/** The hours of a row. */
export const hoursOf = ({ first_day, spans }: { first_day: string; spans: readonly Span[] }): Hours => ({
  firstDay: first_day,
  spans,
})

export const mostSpans = 28

const day = 24 * 60
const week = 7 * day

/** Spans in their one order: two ways of saying the same are the same. */
export const inOrder = (spans: readonly Span[]): Span[] =>
  spans
    .map(({ weekday, start, end }) => ({ weekday, start, end }))
    .sort((a, b) => a.weekday - b.weekday || a.start.localeCompare(b.start) || a.end.localeCompare(b.end))

export const sameSpans = (one: readonly Span[], other: readonly Span[]): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))

/** The hours that hold on a day: those that began last. */
export function inForceOn<H extends Pick<Hours, 'firstDay'>>(
  hours: readonly H[],
  date: string,
): H | undefined {
  return hours
    .filter(({ firstDay }) => firstDay <= date)
    .reduce<H | undefined>((last, one) => (last && last.firstDay >= one.firstDay ? last : one), undefined)
}

/** How many minutes of an ordinary week the door is open. */
export const minutesOfWeek = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + minutesBetween(start, end), 0)

type SpanProblem = { at: number; reason: 'too-long' | 'overlap' }

/** What is wrong with a week's spans, by their places in the list: one that is too long, or runs into another. */
export function spanProblems(spans: readonly Span[]): SpanProblem[] {
  const placed = spans.map(({ weekday, start, end }) => {
    const from = (weekday - 1) * day + minuteOf(start)
    return { from, to: from + minutesBetween(start, end) }
  })
  return placed.flatMap(({ from, to }, at): SpanProblem[] => {
    if (to - from > longestPlan) return [{ at, reason: 'too-long' }]
    // The night after Sunday runs into Monday's morning.
    const meets = placed.some(
      (other, before) =>
        before < at && [-week, 0, week].some((turn) => other.from + turn < to && from < other.to + turn),
    )
    return meets ? [{ at, reason: 'overlap' }] : []
  })
}

/** The weekdays that are open at the very same clocks, in the order of the week: `Mon to Thu 14–20, Fri 14–22`. */
export function alikeWeekdays(spans: readonly Span[]): { weekdays: number[]; clocks: Clocks[] }[] {
  const days = new Map<string, { weekdays: number[]; clocks: Clocks[] }>()
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const clocks = inOrder(spans)
      .filter((span) => span.weekday === weekday)
      .map(({ start, end }) => ({ start, end }))
    if (!clocks.length) continue
    const key = JSON.stringify(clocks)
    const alike = days.get(key) ?? { weekdays: [], clocks }
    alike.weekdays.push(weekday)
    days.set(key, alike)
  }
  return [...days.values()]
}
