import { connect } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type World } from '../app/testing/world'
import { sessionCookie } from '../base/people/api/servePeople'

let world: World
let server: ServerType
let port: number
beforeAll(async () => {
  world = await openWorld()
  port = await new Promise((listening) => {
    server = serve({ fetch: world.app.fetch, port: 0, hostname: '127.0.0.1' }, (at) => listening(at.port))
  })
})
afterAll(async () => {
  await new Promise((closed) => server.close(closed))
  await world.close()
})

/** Sends bytes as they stand and answers with the status line's number; 0 where the server just hangs up. */
function status(request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(request, 'latin1'))
    socket.setTimeout(5000, () => reject(new Error(`no answer to ${JSON.stringify(request.slice(0, 80))}`)))
    socket.on('data', (part) => {
      answer += part.toString('latin1')
      if (answer.includes('\r\n')) socket.end()
    })
    socket.on('error', () => resolve(0))
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)))
  })
}

const host = 'Host: localhost\r\n'
const get = (path: string, headers = host) => `GET ${path} HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`

describe('a server on the network', () => {
  test.each([
    ...[
      '/%',
      '/%00',
      '/%ZZ',
      '/%E0%A4%A',
      '/api/%',
      '/api/youth/sessions/%E0%A4%A',
      '/api/youth/sessions/%FF',
      '//evil.example/',
      '///',
      '/..',
      '/../../etc/passwd',
    ],
    ...[
      '/assets/..%2f..%2fpackage.json',
      '/assets/%2e%2e/package.json',
      '/assets/',
      '/fi/%',
      '/fi/kunnat/%E0%A4%A',
      '/app/%',
      '/?lang=%',
      '/api/municipalities?year=%E0%A4%A',
    ],
    ...[
      'http://',
      'http://%',
      'http://evil.example/',
      '*',
      '/\u00e4\u00f6',
      '/api/youth/sessions?municipality=638&cursor=%00',
    ],
  ])('answers the address %s with no fault of its own', async (path) => {
    expect(await status(get(path))).toBeLessThan(500)
  })

  test.each([
    ['no host', ''],
    ['a strange host', 'Host: a b\r\n'],
    ['a host that is none', 'Host: %%%\r\n'],
    ['two hosts', `${host}Host: other\r\n`],
    ['a cookie of bytes', `${host}Cookie: ${sessionCookie}=\xff\xfe\r\n`],
    ['far too many headers', `${host}${'X: y\r\n'.repeat(3000)}`],
    ['a length that is none', `${host}Content-Length: x\r\n`],
    ['two lengths', `${host}Content-Length: 1\r\nContent-Length: 2\r\n`],
    ['an unknown encoding', `${host}Transfer-Encoding: zip\r\n`],
    ['an upgrade', `${host}Connection: Upgrade\r\nUpgrade: websocket\r\n`],
    ['an expectation', `${host}Expect: everything\r\n`],
  ])('answers a request with %s with no fault of its own', async (_, headers) => {
    expect(await status(get('/api/me', headers))).toBeLessThan(500)
  })

  test.each([
    'GET',
    'NOSUCH /',
    'GET / HTTP/9.9\r\n\r\n',
    '\x16\x03\x01',
    '{"json":1}\r\n\r\n',
    'TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n',
    'CONNECT x:1 HTTP/1.1\r\nHost: localhost\r\n\r\n',
  ])('answers %j with no fault of its own', async (bytes) => {
    expect(await status(`${bytes}\r\n\r\n`)).toBeLessThan(500)
  })

  const put = (headers: string, body: string) =>
    `PUT /api/youth/sessions/0b4b2f8e-6f3e-4c1c-9f58-1d9f6f3c9b11 HTTP/1.1\r\n${host}Connection: close\r\n` +
    `Cookie: ${sessionCookie}=${world.people.worker.token}\r\nContent-Type: application/json\r\n${headers}\r\n${body}`

  test('answers a far too long address with no fault of its own', async () => {
    expect(await status(get(`/${'x'.repeat(12_000)}`))).toBeLessThan(500)
  })

  test('refuses a body larger than is taken, whatever length it tells', async () => {
    const large = JSON.stringify({ reflection: 'x'.repeat(100_000) })
    expect(await status(put(`Content-Length: ${large.length}\r\n`, large))).toBe(413)
    const chunk = 'x'.repeat(0x4000)
    expect(await status(put('Transfer-Encoding: chunked\r\n', `4000\r\n${chunk}\r\n`.repeat(6)))).toBe(413)
    expect(await status(put('Content-Length: 99999999\r\n', '{'))).toBe(413)
  })

  test('records nothing of a body that breaks off', async () => {
    const body = JSON.stringify(evening(world.units.porvoo))
    await new Promise<void>((hungUp) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.end(put(`Content-Length: ${body.length}\r\n`, body.slice(0, -10)), 'latin1'),
      )
      socket.on('error', () => {})
      socket.on('close', () => hungUp())
      socket.resume()
    })
    const read = await world.ask('/api/youth/sessions/0b4b2f8e-6f3e-4c1c-9f58-1d9f6f3c9b11', { as: 'worker' })
    expect(read.status).toBe(404)
    expect(await status(put(`Content-Length: ${body.length}\r\n`, body))).toBe(201)
  })
})
