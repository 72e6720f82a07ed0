import { setTimeout as delay } from 'node:timers/promises'

/** Fast: ends sessions and writes all out. Immediate: the next start recovers. Last, by force. */
const steps = [
  { signal: 'SIGINT', patience: 60_000 },
  { signal: 'SIGQUIT', patience: 10_000 },
  { signal: 'SIGKILL', patience: 10_000 },
] as const

export type StopSignal = (typeof steps)[number]['signal']

/**
 * Asks a PostgreSQL server to stop, ever more firmly, until it has.
 * @param ended true when nothing of it runs any more
 * @throws Error when it cannot be stopped at all
 */
export async function shutDown(send: (signal: StopSignal) => void, ended: () => boolean): Promise<void> {
  for (const { signal, patience } of steps) {
    if (ended()) return
    send(signal)
    for (const until = Date.now() + patience; Date.now() < until && !ended(); ) await delay(5)
  }
  if (!ended()) throw new Error('PostgreSQL does not stop, not even by force.')
}
