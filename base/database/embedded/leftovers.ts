import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { removeShortPlace } from './address'
import { findPostmasterNote, postmasterNoteAt } from './postmasterNote'
import { runOf } from './processes'
import { type StopSignal, shutDown } from './shutdown'

/**
 * Clears what a killed app or a killed server left: stops a server that still runs on the cluster without its
 * app, and removes its note. Call with the folder's lock held, so the server is nobody's.
 */
export async function clearLeftovers(cluster: string, log: (line: string) => void): Promise<void> {
  const note = findPostmasterNote(cluster)
  if (!note) return
  const running = () => serverProcesses(cluster, note.pid)
  if (running().length > 0)
    log(`PostgreSQL of an earlier start still runs (process ${note.pid}); stopping it.`)
  await shutDown(
    (signal) => send(signal, running(), note.pid),
    () => running().length === 0,
  )
  await removeShortPlace(note.socketFolder)
  // Nothing works on the cluster, but PostgreSQL would stay away if another process has that number by now.
  if (process.platform === 'linux') await rm(postmasterNoteAt(cluster), { force: true })
}

/** The leader takes the others with it. Where it is dead, a polite signal would mean something else to them. */
function send(signal: StopSignal, running: number[], leader: number): void {
  const led = running.includes(leader)
  const firm = led || signal === 'SIGKILL' ? signal : 'SIGQUIT'
  const whom = led && signal !== 'SIGKILL' ? [leader] : running
  for (const pid of whom) attempt(() => process.kill(pid, firm))
}

/** Never by number alone, which may be a stranger's by now: on Linux all of them stand in the cluster's folder. */
function serverProcesses(cluster: string, leader: number): number[] {
  if (process.platform === 'linux') return serversIn(cluster)
  if (process.platform === 'win32' || !runOf(leader)) return []
  const command = attempt(() =>
    execFileSync('ps', ['-o', 'command=', '-p', `${leader}`], { encoding: 'utf8' }),
  )
  return command?.includes(cluster) ? [leader] : []
}

function serversIn(cluster: string): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const name = (pid: number) => attempt(() => readFileSync(`/proc/${pid}/comm`, 'utf8').trim())
  const place = (pid: number) => attempt(() => readlinkSync(`/proc/${pid}/cwd`))
  return all.map(Number).filter((pid) => name(pid) === 'postgres' && place(pid) === cluster)
}

/** Processes come and go while they are looked at. */
function attempt<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
