import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { freePort, type Launched, launch, untilReady } from '../../../app/testing/launched'

/** The product on a machine of its own, as far as a folder and a port can be one. */
export type Installation = {
  /** The DATA_DIR; the real database's own folder is `real` in it. */
  folder: string
  address: string
  /** Runs a command on this installation. */
  run(words: readonly string[], env?: Record<string, string>): Launched
  /** Starts the server and waits until it is ready; how long that took is printed. */
  start(what: string): Promise<Launched>
  /** The superuser's way into the database, past every wall, while it runs. */
  superuser(): Promise<{ host: string; user: string; password: string; database: string }>
  /** Asks the database one thing as the superuser. */
  ask<Row>(question: string): Promise<Row[]>
  /** The process of PostgreSQL that leads the others. */
  leader(): Promise<number>
  /** Stops what still runs and takes all away. */
  remove(): Promise<void>
}

export async function install(): Promise<Installation> {
  const folder = await makeOpenFolder()
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const launched: Launched[] = []
  const run: Installation['run'] = (words, env = {}) => {
    const process = launch(words, { DATA_DIR: folder, PORT: String(port), LOG_LEVEL: 'warn', ...env })
    launched.push(process)
    return process
  }
  const superuser = async () => ({
    host: join(folder, 'real', 'socket'),
    user: 'postgres',
    password: await readFile(join(folder, 'real', 'password'), 'utf8'),
    database: 'kuntakuva',
  })
  return {
    folder,
    address,
    run,
    async start(what) {
      const server = run(['start'])
      const milliseconds = await untilReady(server, address)
      console.log(`${what}: ready after ${(milliseconds / 1000).toFixed(1)} s`)
      return server
    },
    superuser,
    async ask(question) {
      const client = new pg.Client(await superuser())
      await client.connect()
      try {
        return (await client.query(question)).rows
      } finally {
        await client.end()
      }
    },
    async leader() {
      const note = await readFile(join(folder, 'real', 'cluster', 'postmaster.pid'), 'utf8')
      return Number(note.split('\n')[0])
    },
    async remove() {
      for (const process of launched) process.kill('SIGTERM')
      await Promise.all(launched.map(({ ended }) => ended))
      await removeFolder(folder)
    },
  }
}

/** A folder that any account can enter; the usual temporary folders are their maker's alone. */
export async function makeOpenFolder(): Promise<string> {
  const folder = await mkdtemp('/tmp/kuntakuva-faults-')
  await chmod(folder, 0o755)
  return folder
}

export const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true })
