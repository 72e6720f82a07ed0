// The whole suite on the embedded PostgreSQL 18, then what touches the database on Debian's 15. The last line is the
// sum of both: `N passed, N failed`.
import { spawn } from 'node:child_process'

const closing = /^(\d+) passed, (\d+) failed$/gm

/** Runs a script of this folder, shows what it says and gives what its closing line counted. */
async function count(script) {
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text)
    said += text
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  const [, passed = 0, failed = 0] = [...said.matchAll(closing)].at(-1)?.map(Number) ?? []
  // What ends badly without having counted a failure has failed once.
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) }
}

const embedded = await count('checks/run.mjs')
const debian = await count('checks/onPostgres15.mjs')
const [passed, failed] = [embedded.passed + debian.passed, embedded.failed + debian.failed]
console.log(`embedded PostgreSQL 18: ${embedded.passed} passed, ${embedded.failed} failed`)
console.log(`PostgreSQL 15: ${debian.passed} passed, ${debian.failed} failed`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
