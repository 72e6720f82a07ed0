import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** PostgreSQL's own note, in the cluster's folder, of who runs on it. A clean stop removes it. */
export type PostmasterNote = { pid: number; socketFolder: string; status: string }

export const postmasterNoteAt = (cluster: string) => join(cluster, 'postmaster.pid')

/** @returns undefined where no server has run since the last clean stop */
export function findPostmasterNote(cluster: string): PostmasterNote | undefined {
  try {
    const lines = readFileSync(postmasterNoteAt(cluster), 'utf8').split('\n')
    return { pid: Number(lines[0]), socketFolder: lines[4] ?? '', status: lines[7]?.trim() ?? '' }
  } catch {
    return undefined
  }
}
