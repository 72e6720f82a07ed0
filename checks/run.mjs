// The whole suite: types, lint, build, tests. Closes with `N passed, N failed`.
import { spawnSync } from 'node:child_process'

const steps = [
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['style', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']],
  ['build', ['app/launch.mjs', 'build']],
  ['tests', ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)]],
]

for (const [name, command] of steps) {
  const started = Date.now()
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' })
  if (status !== 0) {
    if (name !== 'tests') console.log(`${name}: not passed\n0 passed, 1 failed`)
    process.exit(status ?? 1)
  }
  if (name !== 'tests') console.log(`${name}: passed in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}
