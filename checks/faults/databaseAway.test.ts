import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { freePort, type Launched, launch, untilReady } from '../../app/testing/launched'
import { connectPool, databaseOn } from '../../base/database/connect'
import { type EmbeddedDatabase, startEmbedded } from '../../base/database/embedded/cluster'
import { prepareEmbedded } from '../../base/database/roles'
import { sessionCookie } from '../../base/people/api/servePeople'
import { addressOf } from '../load/stage'
import { addWriters, type Writer } from '../load/writers'
import { makeOpenFolder, removeFolder } from './testing/installation'

vi.setConfig({ testTimeout: 60_000 })

let folder: string
let cluster: EmbeddedDatabase
let server: Launched
let address: string
let writer: Writer | undefined
beforeAll(async () => {
  folder = await makeOpenFolder()
  cluster = await startEmbedded({ folder: join(folder, 'data') })
  const logins = await prepareEmbedded(cluster.connection, 'kuntakuva')
  const port = String(await freePort())
  const urls = { DATABASE_URL: addressOf(logins.app), DATABASE_OWNER_URL: addressOf(logins.owner) }
  server = launch(['start'], { PORT: port, LOG_LEVEL: 'warn', ...urls })
  address = `http://127.0.0.1:${port}`
  await untilReady(server, address)
  const owner = connectPool({ at: logins.owner, max: 1 })
  ;[writer] = await addWriters(databaseOn(owner), 1)
  await owner.end()
})
afterAll(async () => {
  server.kill('SIGTERM')
  await server.ended
  await cluster.stop()
  await removeFolder(folder)
})

const questions = [
  '/health/ready',
  '/api/me',
  '/api/youth/units?municipality=091',
  '/fi/',
  '/sv/kommuner/638',
  '/app/',
  '/health/live',
]
/** The status and kind of each answer, and that each came within five seconds. */
async function askAll() {
  const headers = { cookie: `${sessionCookie}=${writer?.token}`, 'accept-language': 'en' }
  const asked = questions.map(async (path) => {
    const answer = await fetch(address + path, { headers, signal: AbortSignal.timeout(5000) })
    const document = (answer.headers.get('content-type') ?? '').includes('problem')
      ? await answer.json()
      : null
    return [path, answer.status, document?.type ?? null]
  })
  return Promise.all(asked)
}

test('while the database is away every question that needs it is answered with “busy”, and none hangs', async () => {
  expect(await askAll()).toEqual(questions.map((path) => [path, 200, null]))
  const note = await readFile(join(folder, 'data', 'cluster', 'postmaster.pid'), 'utf8')
  process.kill(Number(note.split('\n')[0]), 'SIGKILL')
  await cluster.exited
  for (let again = 0; again < 3; again++) {
    expect(await askAll()).toEqual(
      questions.map((path) =>
        ['/app/', '/health/live'].includes(path) ? [path, 200, null] : [path, 503, '/problems/busy'],
      ),
    )
  }
})

test('when it is back the same server goes on as if nothing had been', async () => {
  await cluster.stop()
  cluster = await startEmbedded({ folder: join(folder, 'data') })
  expect(await askAll()).toEqual(questions.map((path) => [path, 200, null]))
  expect(server.hasEnded()).toBe(false)
  expect(server.said()).not.toContain('unexpected error')
})
