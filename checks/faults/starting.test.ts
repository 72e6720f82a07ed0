import { once } from 'node:events'
import { rename } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { freePort, type Launched } from '../../app/testing/launched'
import { type Installation, install } from './testing/installation'
import { serversIn } from './testing/serversIn'

vi.setConfig({ testTimeout: 120_000 })

let home: Installation
let server: Launched
beforeAll(async () => {
  home = await install()
  server = await home.start('first start')
})
afterAll(() => home.remove())

const refused = async (process: Launched) => {
  expect(await process.ended).toEqual({ code: 1, signal: null })
  return process.said().trim()
}
const stop = async () => {
  server.kill('SIGTERM')
  expect(await server.ended).toEqual({ code: 0, signal: null })
  expect(serversIn(home.folder)).toEqual([])
}

test('the first start prints a link that makes the first administrator, once', async () => {
  // It is printed when the service answers, a moment after it does.
  const token = await vi.waitFor(() => {
    const [, found] = /\/app\/link#(\S+)$/m.exec(server.said()) ?? []
    if (!found) throw new Error(`no link in: ${server.said()}`)
    return found
  })
  const make = (email: string) =>
    fetch(`${home.address}/api/links/first-administrator`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, email, name: 'First', language: 'fi', password: 'a long enough one' }),
    })
  expect((await make('first@example.fi')).status).toBe(204)
  expect((await make('second@example.fi')).status).toBe(410)
})

test('a second start on the same folder is told who holds it, and the first serves on', async () => {
  const port = String(await freePort())
  for (const words of [['start'], ['kuntakuva', 'verify']]) {
    const said = await refused(home.run(words, { PORT: port }))
    expect(said).toContain(`in use by process ${server.pid} (node`)
    expect(said).toContain('Stop that one first, or give this one another folder with DATA_DIR.')
  }
  expect((await fetch(`${home.address}/health/ready`)).status).toBe(200)
  await stop()
})

test('a start on a port that is taken names the port and leaves nothing running', async () => {
  const other = createServer().listen(Number(new URL(home.address).port), '127.0.0.1')
  await once(other, 'listening')
  expect(await refused(home.run(['start']))).toMatch(/^PORT=\d+: something else listens there already\./)
  expect(serversIn(home.folder)).toEqual([])
  other.close()
  await once(other, 'close')
})

test('demo refuses a database with real figures, and start one that is marked as a demo', async () => {
  await rename(join(home.folder, 'real'), join(home.folder, 'demo'))
  expect(await refused(home.run(['demo']))).toBe(
    'This database holds real figures. The demo never touches it.',
  )
  await rename(join(home.folder, 'demo'), join(home.folder, 'real'))
  server = await home.start('second start')
  expect(server.said()).not.toContain('/app/link#')
  await home.ask("update base.instance set kind = 'demo'")
  await stop()
  expect(await refused(home.run(['start']))).toBe(
    'This database is a demo: its figures are invented. Start with another database or another DATA_DIR.',
  )
  expect(serversIn(home.folder)).toEqual([])
})

const database = (app: string, owner: string) => ({ DATABASE_URL: app, DATABASE_OWNER_URL: owner })
const wrong: [string, Record<string, string>][] = [
  ['PORT', { PORT: 'abc' }],
  ['PORT', { PORT: '65536' }],
  ['HOST', { HOST: 'no such host', PORT: '0' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'kuntakuva.fi' }],
  ['TRUST_PROXY', { TRUST_PROXY: 'yes' }],
  ['DATABASE_URL', database('foo', 'postgres://a@localhost/a')],
  ['DATABASE_URL', database('postgres://a:secret@localhost:1/a', 'postgres://b@localhost:1/a')],
  ['DATABASE_OWNER_URL', database('postgres://a@localhost/a', 'mysql://a@localhost/a')],
  ['DATABASE_OWNER_URL', { DATABASE_URL: 'postgres://a@localhost/a' }],
  ['METRICS_TOKEN', { METRICS_TOKEN: 'secret' }],
  ['SMTP_URL', { SMTP_URL: 'https://mail.example.fi' }],
  ['OIDC_ISSUER', { OIDC_ISSUER: 'issuer' }],
  ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
]
test('a wrong value in the environment stops the start with a sentence that names it and tells no secret', async () => {
  const other = await install()
  await Promise.all(
    wrong.map(async ([name, env]) => {
      const said = await refused(other.run(['start'], env))
      expect(said).toMatch(new RegExp(`^${name}.*\\.$`))
      expect(said).not.toContain('secret')
    }),
  )
  await other.remove()
})
