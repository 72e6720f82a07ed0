import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, type Launched, launch, untilReady } from '../../app/testing/launched'
import { startEmbedded } from '../../base/database/embedded/cluster'
import { findPostmasterNote } from '../../base/database/embedded/postmasterNote'
import { type Logins, prepareEmbedded } from '../../base/database/roles'
import { onDatabase } from '../../base/database/testing/cluster'

/** A server in a process of its own, on a database of its own. */
export type Served = {
  address: string
  logins: Logins
  pid: number
  /** The process under which PostgreSQL's are. */
  databasePid: number
  firstStart: number
  stop(): Promise<void>
}

/** Where benchmarks are held: one PostgreSQL, set as the product sets its own (fsync on), in a folder of its own. */
export type Stage = {
  /** The process under which PostgreSQL's are. */
  databasePid: number
  serve(command: 'start' | 'demo'): Promise<Served>
  /** Makes empty databases that are used at the same time; `serveOn` serves one of them. */
  prepare<Name extends string>(databases: readonly Name[]): Promise<Record<Name, Logins>>
  serveOn(command: 'start' | 'demo', logins: Logins): Promise<Served>
  close(): Promise<void>
}

export async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'kuntakuva-load-'))
  // As root, PostgreSQL runs as somebody who may own nothing here and must reach its folder.
  await chmod(folder, 0o755)
  const cluster = await startEmbedded({ folder: join(folder, 'data') })
  const databasePid = findPostmasterNote(join(cluster.folder, 'cluster'))?.pid ?? 0
  const servers: Launched[] = []
  console.log(`${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}`)
  async function serveOn(command: string, logins: Logins): Promise<Served> {
    const port = await freePort()
    const address = `http://127.0.0.1:${port}`
    const server = launch([command], {
      PORT: String(port),
      DATABASE_URL: addressOf(logins.app),
      DATABASE_OWNER_URL: addressOf(logins.owner),
      LOG_LEVEL: 'error',
    })
    servers.push(server)
    const firstStart = await untilReady(server, address)
    const stop = async () => {
      server.kill('SIGTERM')
      await server.ended
    }
    return { address, logins, pid: server.pid, databasePid, firstStart, stop }
  }
  return {
    databasePid,
    serveOn,
    serve: async (command) => serveOn(command, await prepareEmbedded(cluster.connection, `load_${command}`)),
    async prepare<Name extends string>(databases: readonly Name[]) {
      const made: [Name, Logins][] = []
      for (const database of databases)
        made.push([database, await prepareEmbedded(cluster.connection, database)])
      // Passwords are new each time: the newest are those of all.
      const newest = made.at(-1)?.[1]
      return Object.fromEntries(
        made.map(([database, logins]) => [database, onDatabase(newest ?? logins, database)]),
      ) as Record<Name, Logins>
    },
    async close() {
      for (const server of servers) server.kill('SIGTERM')
      await Promise.all(servers.map((server) => server.ended))
      await cluster.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** As DATABASE_URL writes it; the folder of a socket does not fit in the place of a host. */
export function addressOf(login: Logins['app']): string {
  if (typeof login === 'string') return login
  const { host, port, user, password, database } = login
  return `postgres://${user}:${password}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`
}
