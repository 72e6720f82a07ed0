// What touches the database, on Debian's PostgreSQL 15. Closes with `N passed, N failed`. Words given are passed to vitest.
import { spawn } from 'node:child_process'
import { havePostgres15, startPostgres15 } from './postgres15.mjs'

/**
 * Browsers, load, crashes, commands at a terminal, who is let in, what is refused at the border and what files may know of
 * each other are not the database's; the embedded PostgreSQL is 18 and nothing else.
 */
const leftOut = [
  ...['checks/journeys/**', 'checks/accessibility/**', 'checks/load/**', 'checks/faults/**'],
  'checks/{hostile,permissions,dependencies}.test.ts',
  'base/database/embedded/**',
  'app/commands/importSessions.test.ts',
]

if (!havePostgres15()) {
  console.log(
    'PostgreSQL 15 is not on this machine and cannot be installed here: only the embedded 18 was tried.\n0 passed, 0 failed',
  )
} else {
  const began = Date.now()
  const { env, stop } = await startPostgres15()
  const vitest = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)],
    { env: { ...process.env, ...env, TESTS_LEFT_OUT: leftOut.join(' ') }, stdio: 'inherit' },
  )
  // Whoever interrupts this interrupts the tests; the database is put away after them.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => vitest.kill(signal))
  const status = await new Promise((resolve) => vitest.once('exit', (code) => resolve(code ?? 1)))
  await stop()
  console.error(`on PostgreSQL 15: ${((Date.now() - began) / 1000).toFixed(0)} s`)
  process.exitCode = status
}
