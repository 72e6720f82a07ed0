import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { projectFolder } from '../../base/projectFolder'

const builder = `import('./app/build.mjs').then(({ build }) => build({ quiet: true })).then(({ href }) => console.log(href))`

let built: Promise<string> | undefined

/** The folder of the built client, built first where it is stale: once is asked, for no run changes what it tests. */
export function builtClient(): Promise<string> {
  built ??= buildApart()
  return built
}

/** A process of its own builds it: inside a test the libraries would be built as for tests. */
async function buildApart(): Promise<string> {
  const { NODE_ENV: _, ...env } = process.env
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', builder], {
    cwd: projectFolder(),
    env,
  })
  return fileURLToPath(new URL('client', stdout.trim()))
}
