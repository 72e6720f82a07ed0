import type { Logger } from 'pino'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** What a signal means now. Before anything is served there is nothing to close in order. */
let asked = (signal: NodeJS.Signals): void => process.exit(signal === 'SIGINT' ? 130 : 143)

/**
 * Heeds Ctrl-C and polite kills from the first moment: a process that is ended by the signal itself would leave its
 * embedded database running, one that exits takes it along.
 */
export function heedSignals(): void {
  for (const signal of signals) process.on(signal, () => asked(signal))
}

/**
 * Waits for Ctrl-C, a polite kill or the end of the embedded database, then closes in order. A second Ctrl-C
 * while closing is heard no more than the first: the database's own stop is quick and must be whole.
 */
export async function untilStopped(
  ended: Promise<unknown>,
  log: Logger,
  close: () => Promise<void>,
): Promise<void> {
  const reason = await Promise.race([
    new Promise<'asked'>((resolve) => {
      asked = () => resolve('asked')
    }),
    ended.then(() => 'database' as const),
  ])
  if (reason === 'database') log.error('the embedded database has stopped; start again to recover')
  await close()
  process.exitCode = reason === 'asked' ? 0 : 1
}
