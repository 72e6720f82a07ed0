import { youthProblem } from '../problems'

/** How many calls a minute one key makes at most: far more than a city's evenings ask, far less than would be felt. */
export const usualCallsAMinute = 1200
/** How many calls with keys that are none one address makes a minute. Right keys of the same address are not held up by it. */
export const wrongKeysAMinute = 60

/** Counts calls by who makes them, and forgets all of it every minute. */
export function watchPace(now: () => number = Date.now) {
  let minute = 0
  let counts = new Map<string, number>()
  const current = () => {
    const thisMinute = Math.floor(now() / 60_000)
    if (thisMinute !== minute) {
      minute = thisMinute
      counts = new Map()
    }
    return counts
  }
  return {
    /** @throws too-many-calls (429) where that many were counted this minute already */
    refuseAbove(subject: string, limit: number): void {
      if ((current().get(subject) ?? 0) >= limit) {
        throw youthProblem.tooManyCalls(60 - Math.floor((now() % 60_000) / 1000))
      }
    },
    /** Whether it was counted this minute at all. */
    wasCounted: (subject: string): boolean => current().has(subject),
    count(subject: string): void {
      current().set(subject, (current().get(subject) ?? 0) + 1)
    },
  }
}
export type Pace = ReturnType<typeof watchPace>
