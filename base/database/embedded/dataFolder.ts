import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { serverAccount } from './account'

/** Where root keeps what PostgreSQL's account must reach: data folders and a copy of the programs. */
export const rootsHome = '/var/lib/kuntakuva'

/**
 * Where a clone keeps its data: `${DATA_DIR}/{name}` if given; else one folder per clone, as root in
 * /var/lib/kuntakuva (the clone itself may lie where PostgreSQL's account cannot go), otherwise in the clone.
 * @param projectFolder the clone's root
 */
export function defaultDataFolder(
  projectFolder: string,
  name: 'demo' | 'national' | 'real',
  env = process.env,
): string {
  if (env.DATA_DIR) return join(resolve(projectFolder, env.DATA_DIR), name)
  if (serverAccount()) return join(rootsHome, cloneName(projectFolder), name)
  return join(resolve(projectFolder), '.data', name)
}

/** Readable for a person and different for each clone: the folder's name and a mark of its whole path. */
function cloneName(projectFolder: string): string {
  const path = realpathSync(projectFolder)
  const word = basename(path)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
  return `${word}-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`
}
