/** Clocks of phones differ by minutes, and answers travel for seconds: only what is more is a wrong clock. */
const tolerated = 10 * 60_000

/** How far this device's clock was from the server's at the last answer, in milliseconds: ahead is above nought. */
let off = 0
const listeners = new Set<() => void>()

/** How wrong this device's clock is, as far as is known; 0 where it is right. Days and times are recorded by it. */
export const clock = {
  off: (): number => off,
  subscribe(changed: () => void) {
    listeners.add(changed)
    return () => {
      listeners.delete(changed)
    }
  },
  /** @param date when an answer was given, by the server's clock: its `Date` header */
  note(date: string | null): void {
    const difference = Date.now() - Date.parse(date ?? '')
    const now = Math.abs(difference) > tolerated ? difference : 0
    // The same wrongness a second later is no news.
    if (Math.abs(now - off) < tolerated) return
    off = now
    for (const listener of listeners) listener()
  },
}
