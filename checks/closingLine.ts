import { relative } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'

/**
 * Closes a run with the line that people and machines look for, `N passed, N failed`, and before it a line for each
 * thing that failed: `failed: file > test: what it said`.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly { message?: string }[]) {
    let passed = 0
    const failures = errors.map(({ message }) => `outside the tests: ${firstLine(message)}`)
    for (const module of modules) {
      const file = relative(process.cwd(), module.moduleId)
      const before = failures.length
      for (const test of module.children.allTests()) {
        const { state, errors: said } = test.result()
        if (state === 'passed') passed++
        if (state === 'failed') failures.push(`${file} > ${test.fullName}: ${firstLine(said?.[0]?.message)}`)
      }
      // A file that could not be read, or whose preparations failed, has failed once.
      if (module.state() === 'failed' && failures.length === before)
        failures.push(`${file} > ${firstLine(module.errors()[0]?.message)}`)
    }
    process.on('exit', () => {
      for (const failure of failures) console.log(`failed: ${failure}`)
      console.log(`${passed} passed, ${failures.length} failed`)
    })
  }
}

const firstLine = (text = '') => text.split('\n', 1)[0] ?? ''
