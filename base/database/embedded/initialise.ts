import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Account, giveTo } from './account'
import type { Binaries } from './binaries'
import { runProgram } from './runProgram'

const unfinished = 'unfinished-'

/**
 * Makes the cluster in the data folder, unless it is there. It is made aside and renamed when whole, so what
 * an interrupted start leaves is never taken for a database.
 * @param sync false for a throw-away cluster that need not survive a loss of power
 * @returns the superuser's password, random and made once
 */
export async function initialise(
  folder: string,
  cluster: string,
  { initdb }: Binaries,
  account: Account | undefined,
  sync: boolean,
): Promise<string> {
  await clearUnfinished(folder)
  const passwordFile = join(folder, 'password')
  if (existsSync(cluster)) return readFile(passwordFile, 'utf8')
  const aside = await mkdtemp(join(folder, unfinished))
  await giveTo(account, aside)
  const password = randomBytes(24).toString('base64url')
  const told = join(aside, 'password')
  await writeSecret(told, password)
  await giveTo(account, told)
  const made = join(aside, 'cluster')
  await runProgram(initdb, [...initdbArguments(made, told), ...(sync ? [] : ['--no-sync'])], account)
  await writeSecret(passwordFile, password)
  await rename(made, cluster)
  await rm(aside, { recursive: true })
  await syncFolder(folder)
  return password
}

/** An initdb that outlived its app may still be writing there; then a later start clears it. */
async function clearUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(unfinished)) continue
    await rm(join(folder, name), { recursive: true, force: true, maxRetries: 2 }).catch(() => {})
  }
}

/** Built-in C.UTF-8: sorts the same everywhere and needs no library; queries name Finnish or Swedish order. */
const initdbArguments = (cluster: string, passwordFile: string) => [
  `--pgdata=${cluster}`,
  '--username=postgres',
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
]

async function writeSecret(path: string, secret: string): Promise<void> {
  await rm(path, { force: true })
  await writeFile(path, secret, { mode: 0o600, flush: true })
}

/** Makes the renaming outlast a loss of power. Windows has no such thing for folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}
