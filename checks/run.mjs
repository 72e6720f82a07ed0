// The whole suite: types beside lint and build, then tests. Closes with `N passed, N failed`.
import { spawn } from 'node:child_process'

/** Runs a step and shows what it said once it has ended, so that two do not speak at once. */
async function step(name, ...command) {
  const started = Date.now()
  const child = spawn(process.execPath, command)
  let said = ''
  for (const output of [child.stdout, child.stderr])
    output.setEncoding('utf8').on('data', (text) => {
      said += text
    })
  const code = await new Promise((resolve) => child.once('close', resolve))
  const how = code === 0 ? `passed in ${((Date.now() - started) / 1000).toFixed(1)} s` : 'not passed'
  console.log(`${said}${name}: ${how}`)
  return code === 0
}

const wellMade = await Promise.all([
  step('types', 'node_modules/@typescript/native/bin/tsc', '--noEmit'),
  step('style', 'node_modules/@biomejs/biome/bin/biome', 'check', '.').then(
    async (styled) => (await step('build', 'app/launch.mjs', 'build')) && styled,
  ),
])
if (wellMade.includes(false)) {
  console.log('0 passed, 1 failed')
  process.exit(1)
}

const tests = ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)]
spawn(process.execPath, tests, { stdio: 'inherit' }).once('close', (code) => process.exit(code ?? 1))
