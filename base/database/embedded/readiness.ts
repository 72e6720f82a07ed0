import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { findPostmasterNote } from './postmasterNote'
import type { Server } from './server'

const patience = 60_000

/**
 * Waits until the server says that it is ready, and logs in once. As long as it says that it is starting (it
 * may have much to recover after a crash) the wait goes on.
 * @throws Error with the server's last words, when it exits, says nothing for a minute or refuses the login
 */
export async function waitUntilReady(
  server: Server,
  cluster: string,
  connection: pg.ClientConfig,
): Promise<void> {
  for (let until = Date.now() + patience; ; await delay(5)) {
    if (server.hasExited()) throw new Error(`PostgreSQL did not start:\n${await server.lastWords()}`)
    if (Date.now() > until)
      throw new Error(`PostgreSQL did not answer in a minute:\n${await server.lastWords()}`)
    const note = findPostmasterNote(cluster)
    if (!note || note.pid !== server.pid) continue
    if (note.status === 'ready') return logIn(connection)
    until = Date.now() + patience
  }
}

async function logIn(connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: patience })
  await client.connect()
  await client.end()
}
