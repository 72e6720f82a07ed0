import type { Logger } from 'pino'

type Regular = {
  /** Milliseconds from one time to the next. */
  every: number
  /** Milliseconds to the first time, where it is sooner than that. */
  first?: number
  /** What the log says where it did not succeed. It is tried again the next time. */
  failed: string
  log: Logger
}

/**
 * Does a work again and again, never twice at once.
 * @returns stops it
 */
export function regularly({ every, first, failed, log }: Regular, work: () => Promise<void>): () => void {
  let running = false
  let stopped = false
  const turn = async () => {
    if (running) return
    running = true
    try {
      await work()
    } catch (error) {
      // What is cut off by the end of the service is done at its next start.
      if (!stopped) log.error({ error }, failed)
    } finally {
      running = false
    }
  }
  const soon = first === undefined ? undefined : setTimeout(turn, first)
  const timer = setInterval(turn, every)
  return () => {
    stopped = true
    clearTimeout(soon)
    clearInterval(timer)
  }
}

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour
