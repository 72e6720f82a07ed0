// The whole suite on the embedded PostgreSQL 18, then what touches the database on Debian's 15. A file in which
// something failed is run once more alone: what fails again has failed, what passes then is named as unsteady. The last
// line is the sum of all: `N passed, N failed`.
import { spawn } from 'node:child_process'

const closing = /^(\d+) passed, (\d+) failed$/gm
const failure = /^failed: ((\S+) > .*)$/gm
/** So many files at most: more than these is no bad moment of the machine. */
const mostAgain = 5

/** Runs a script of this folder, shows what it says and gives what its closing lines counted. */
async function count(script, files = []) {
  const child = spawn(process.execPath, [script, ...files], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text)
    said += text
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  const [, passed = 0, failed = 0] = [...said.matchAll(closing)].at(-1)?.map(Number) ?? []
  const failures = [...said.matchAll(failure)].map(([, what, file]) => ({ what, file }))
  // What ends badly without having counted a failure has failed once.
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1), failures }
}

/** The same, and what failed once more alone. What is unsteady has passed, and is named. */
async function countTwice(script) {
  const first = await count(script)
  const files = [...new Set(first.failures.map(({ file }) => file))]
  const known = first.failures.length === first.failed && files.every((file) => file.includes('.test.'))
  if (first.failed === 0 || !known || files.length > mostAgain) return { ...first, unsteady: [] }
  console.log(`once more, alone: ${files.join(' ')}`)
  const again = await count(script, files)
  if (again.failed > again.failures.length) return { ...first, unsteady: [] }
  const still = new Set(again.failures.map(({ what }) => nameOf(what)))
  const unsteady = first.failures.filter(({ what }) => !still.has(nameOf(what)))
  return {
    passed: first.passed + unsteady.length,
    failed: again.failed,
    failures: again.failures,
    unsteady,
  }
}

/** A failure's file and test, without what it said: that may differ from one run to the next. */
const nameOf = (what) => what.replace(/: .*$/, '')

const runs = [
  ['embedded PostgreSQL 18', await countTwice('checks/run.mjs')],
  ['PostgreSQL 15', await countTwice('checks/onPostgres15.mjs')],
]
for (const [name, { passed, failed, failures, unsteady }] of runs) {
  for (const { what } of failures) console.log(`${name}, failed: ${what}`)
  for (const { what } of unsteady) console.log(`${name}, failed and then passed alone: ${what}`)
  console.log(`${name}: ${passed} passed, ${failed} failed`)
}
const sum = (part) => runs.reduce((all, [, run]) => all + run[part], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0
