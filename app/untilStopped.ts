import type { Logger } from 'pino'

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
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
        process.on(signal, () => resolve('asked'))
    }),
    ended.then(() => 'database' as const),
  ])
  if (reason === 'database') log.error('the embedded database has stopped; start again to recover')
  await close()
  process.exitCode = reason === 'asked' ? 0 : 1
}
