// Builds what is stale, then runs the asked command from the built server. Plain JavaScript: it runs before any build.
import { build } from './build.mjs'

// React and others look at this when they are read: without it they check as for a developer, which nearly
// doubles what a public page costs the first time.
process.env.NODE_ENV ??= 'production'
const [command = 'help', ...words] = process.argv.slice(2)
const built = await build({ quiet: command !== 'build' && command !== 'demo' })
if (command !== 'build') {
  const { run } = await import(new URL('server/main.js', built).href)
  await run(command, words, { built })
}
