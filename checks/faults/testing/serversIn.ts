import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** The processes of PostgreSQL that work in a folder; on other systems than Linux this cannot be seen. */
export function serversIn(folder: string): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => works(pid, folder))
}

/** Processes come and go while they are looked at. */
function works(pid: number, folder: string): boolean {
  try {
    const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
    return name === 'postgres' && readlinkSync(`/proc/${pid}/cwd`).startsWith(`${folder}/`)
  } catch {
    return false
  }
}
