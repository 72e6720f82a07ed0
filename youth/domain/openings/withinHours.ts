import { minuteOf, minutesBetween } from '../plans/minutesBetween'
import type { Clocks } from './hours'

const day = 24 * 60

/**
 * Whether a session is held while the door is open from its first minute to its last. What one day's hours leave at
 * midnight the next day's may take up, and a night belongs to the day that it began on.
 */
export function isWithinHours(
  session: Clocks,
  { before, on, after }: { before: readonly Clocks[]; on: readonly Clocks[]; after: readonly Clocks[] },
): boolean {
  const open = [...placed(before, -day), ...placed(on, 0), ...placed(after, day)].sort(
    (a, b) => a.from - b.from,
  )
  const [held] = placed([session], 0)
  if (!held) return false
  const reached = open.reduce((until, { from, to }) => (from <= until && to > until ? to : until), held.from)
  return reached >= held.to
}

const placed = (clocks: readonly Clocks[], from: number) =>
  clocks.map(({ start, end }) => {
    const begins = from + minuteOf(start)
    return { from: begins, to: begins + minutesBetween(start, end) }
  })
