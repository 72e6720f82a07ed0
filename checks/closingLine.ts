import { relative } from 'node:path'
import type { TestError } from 'vitest'
import type { Reporter, TestModule } from 'vitest/node'

/**
 * Closes a run with the line that people and machines look for, `N passed, N failed`, and before it a line for each
 * thing that failed: `failed: file > test: what it said (line 12)`.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly Partial<TestError>[]) {
    let passed = 0
    const failures = errors.map((error) => `outside the tests: ${whatWasSaid(error)}`)
    for (const module of modules) {
      const file = relative(process.cwd(), module.moduleId)
      const before = failures.length
      for (const test of module.children.allTests()) {
        const { state, errors: said } = test.result()
        if (state === 'passed') passed++
        if (state === 'failed')
          failures.push(`${file} > ${test.fullName}: ${whatWasSaid(said?.[0], module.moduleId)}`)
      }
      // A file that could not be read, or whose preparations failed, has failed once.
      if (module.state() === 'failed' && failures.length === before)
        failures.push(`${file} > ${whatWasSaid(module.errors()[0], module.moduleId)}`)
    }
    process.on('exit', () => {
      for (const failure of failures) console.log(`failed: ${failure}`)
      console.log(`${passed} passed, ${failures.length} failed`)
    })
  }
}

/** So much of what was said stands in one line: of a browser also what it waited for. */
const enough = 240

function whatWasSaid(error: Partial<TestError> | undefined, file?: string): string {
  const words = (error?.message ?? '').replace(/\s+/g, ' ').trim().slice(0, enough)
  const line = error && file ? lineOf(error, file) : undefined
  return line === undefined ? words : `${words} (line ${line})`
}

/** Where in the test's own file it went wrong: what wraps an error has the place in what it wraps. */
function lineOf(error: Partial<TestError>, file: string): number | undefined {
  const within = error.cause && lineOf(error.cause as Partial<TestError>, file)
  return within ?? error.stacks?.find((frame) => frame.file === file)?.line
}
