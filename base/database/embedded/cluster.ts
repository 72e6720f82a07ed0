import { join } from 'node:path'
import { type Account, serverAccount } from './account'
import { type Address, makeAddress } from './address'
import { type Binaries, findPackage, prepareBinaries } from './binaries'
import { rootsHome } from './dataFolder'
import { initialise } from './initialise'
import { clearLeftovers } from './leftovers'
import { takeLock } from './lock'
import { makeReachable } from './reachableFolder'
import { waitUntilReady } from './readiness'
import { type Exit, type Server, startServer } from './server'
import { serverArguments } from './settings'

export type EmbeddedDatabase = {
  /** The superuser, on the unix socket in the folder `host`. */
  connection: { host: string; port: number; user: string; password: string; database: 'postgres' }
  /** The data folder, links resolved. */
  folder: string
  /** Resolves when the server's process ends, for whatever reason: asked to, crashed or killed. */
  exited: Promise<Exit>
  /** Stops the server, waits for it and lets the folder go. May be called again, also after a crash. */
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL on a data folder, which is made when it is not there. What was committed is there, however
 * the last run ended.
 * @param options.log hears each line of the server's log
 * @param options.tuning PostgreSQL settings over the usual ones
 * @throws FolderInUse when another process has the folder; Error in words for people for all else
 */
export async function startEmbedded(options: {
  folder: string
  log?: (line: string) => void
  tuning?: Record<string, string>
}): Promise<EmbeddedDatabase> {
  const { log = () => {}, tuning = {} } = options
  const account = serverAccount()
  const folder = await makeReachable(options.folder, account)
  const cluster = join(folder, 'cluster')
  const lock = await takeLock(folder)
  let server: Server | undefined
  let address: Address | undefined
  let closing: Promise<void> | undefined
  const close = async () => {
    await server?.stop()
    await address?.remove()
    await lock.release()
  }
  const stop = () => {
    closing ??= close()
    return closing
  }
  try {
    const binaries = await findBinaries(folder, account)
    await clearLeftovers(cluster, log)
    const password = await initialise(folder, cluster, binaries, account, tuning.fsync !== 'off')
    address = await makeAddress(folder, account)
    server = startServer(binaries.postgres, serverArguments(cluster, address, tuning), account, log)
    const { host, port } = address
    const connection = { host, port, user: 'postgres', password, database: 'postgres' as const }
    await waitUntilReady(server, cluster, connection)
    return { connection, folder, exited: server.exited, stop }
  } catch (error) {
    await stop().catch((problem) => log(String(problem)))
    throw error
  }
}

/** Root's copy is shared by all clones; where that place cannot be written, it lies beside the data. */
async function findBinaries(folder: string, account: Account | undefined): Promise<Binaries> {
  const found = await findPackage()
  const beside = () => prepareBinaries(found, join(folder, 'bin'), account)
  return account ? prepareBinaries(found, join(rootsHome, 'bin'), account).catch(beside) : beside()
}
