import { existsSync } from 'node:fs'
import { chmod, mkdir, realpath } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Account } from './account'
import { runProgram } from './runProgram'

/**
 * Makes the folder, so that PostgreSQL's account can pass through it. Folders that were there are left as
 * they are, but for the last one, which is ours.
 * @returns its real path, links resolved
 * @throws Error that names the folder on the way which that account may not enter
 */
export async function makeReachable(folder: string, account: Account | undefined): Promise<string> {
  if (!account) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return realpath(folder)
  }
  for (const missing of wayTo(folder).filter((each) => !existsSync(each))) {
    await mkdir(missing, { recursive: true })
    await chmod(missing, 0o755)
  }
  const path = await realpath(folder)
  await chmod(path, 0o755)
  if (await canEnter(path, account)) return path
  for (const each of wayTo(path)) {
    if (await canEnter(each, account)) continue
    throw new Error(
      `PostgreSQL cannot reach the folder ${path}. As root it runs as an account without rights (uid ${account.uid}), ` +
        `and that account may not enter ${each}. Give another folder with DATA_DIR, or open that one: chmod o+x '${each}'`,
    )
  }
  return path
}

/** The folder and all above it, the outermost first. */
function wayTo(folder: string): string[] {
  const path = resolve(folder)
  const above = dirname(path)
  return above === path ? [path] : [...wayTo(above), path]
}

/** Asked by trying, as the account: modes alone do not tell of access lists and network drives. */
async function canEnter(folder: string, account: Account): Promise<boolean> {
  try {
    await runProgram('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], account)
    return true
  } catch {
    return false
  }
}
