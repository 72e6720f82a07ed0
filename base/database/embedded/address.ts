import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type Account, giveTo } from './account'

/** Where the server listens: the folder of its socket and the port that is part of the socket's name. */
export type Address = { host: string; port: number; remove(): Promise<void> }

const port = 5432
/** The system takes socket paths of at most 107 bytes, macOS 103. */
const longestPath = 103
const shortPlace = '/tmp/kuntakuva-'

/** A socket folder for this account only: in the data folder, or in /tmp where that path is too long. */
export async function makeAddress(folder: string, account: Account | undefined): Promise<Address> {
  if (process.platform === 'win32')
    return { host: '127.0.0.1', port: await freePort(), remove: async () => {} }
  const near = join(folder, 'socket')
  const fits = Buffer.byteLength(join(near, `.s.PGSQL.${port}`)) <= longestPath
  const remove = (host: string) => rm(host, { recursive: true, force: true })
  await remove(near)
  if (fits) await mkdir(near, { mode: 0o700 })
  const host = fits ? near : await mkdtemp(shortPlace)
  await giveTo(account, host)
  return { host, port, remove: () => remove(host) }
}

/** Removes the socket folder in /tmp that a killed server left. */
export async function removeShortPlace(host: string): Promise<void> {
  if (host.startsWith(shortPlace)) await rm(host, { recursive: true, force: true })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port was given')
  return address.port
}
