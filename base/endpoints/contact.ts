/** Whether the last request found nobody there. A browser that believes to have a network may have none. */
let lost = false
const listeners = new Set<() => void>()

const listen = (changed: () => void) => {
  listeners.add(changed)
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    listeners.delete(changed)
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/** Whether the server can be reached, as far as is known. */
export const contact = {
  now: (): boolean => navigator.onLine && !lost,
  subscribe: listen,
  /** Notes whether anybody answered. */
  note(answered: boolean): void {
    if (lost !== answered) return
    lost = !answered
    for (const listener of listeners) listener()
  },
}
