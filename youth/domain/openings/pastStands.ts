import { type Hours, inForceOn, sameSpans } from './hours'

/**
 * Whether a change of a unit's hours leaves the days before today as they were. Where nothing had been said of a day,
 * something may be said later.
 */
export function pastStands(before: readonly Hours[], after: readonly Hours[], today: string): boolean {
  // Between two days on which hours begin, the same hours hold.
  const days = [...before, ...after].map(({ firstDay }) => firstDay).filter((day) => day < today)
  return days.every((day) => {
    const was = inForceOn(before, day)
    const is = inForceOn(after, day)
    return !was || (is !== undefined && sameSpans(was.spans, is.spans))
  })
}
