// Builds what is stale, then runs the asked command from the built server. Plain JavaScript: it runs before any build.
import { build } from './build.mjs'

const [command = 'help', ...words] = process.argv.slice(2)
const built = await build({ quiet: command !== 'build' && command !== 'demo' })
if (command !== 'build') {
  const { run } = await import(new URL('server/main.js', built).href)
  await run(command, words, { built })
}
