// A throwaway PostgreSQL 15 of Debian, installed where it is not there and may be, with the two roles that the tests need.
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'

const binaries = '/usr/lib/postgresql/15/bin'
const isRoot = process.getuid?.() === 0
/** PostgreSQL refuses root: it runs as the account that owns nothing. */
const account = isRoot ? { uid: 65534, gid: 65534 } : {}

/** Installs Debian's package where it is missing. @returns whether it is there */
export function havePostgres15() {
  if (existsSync(join(binaries, 'initdb'))) return true
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const words of [['update'], ['install', '--yes', '--no-install-recommends', 'postgresql-15']]) {
    console.log(`apt-get ${words.join(' ')}`)
    spawnSync('apt-get', ['--quiet=2', ...words], { env, stdio: 'inherit', timeout: 300_000 })
  }
  return existsSync(join(binaries, 'initdb'))
}

/**
 * Starts it on a folder of its own and a free port of this machine.
 * @returns the addresses of both roles, as the environment names them, and what takes all away again
 */
export async function startPostgres15() {
  const folder = mkdtempSync(join(tmpdir(), 'kuntakuva-postgres15-'))
  const [data, sockets, password] = ['data', 'sockets', 'password'].map((name) => join(folder, name))
  const secret = randomBytes(24).toString('base64url')
  chmodSync(folder, 0o755)
  for (const made of [data, sockets]) mkdirSync(made, { mode: 0o700 })
  writeFileSync(password, secret, { mode: 0o600 })
  if (isRoot) for (const made of [data, sockets, password]) chownSync(made, account.uid, account.gid)
  let server
  const stop = async () => {
    if (server && server.exitCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await ended
    }
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const made = spawnSync(
      join(binaries, 'initdb'),
      [
        ...['--pgdata', data, '--username', 'postgres', '--pwfile', password, '--auth', 'scram-sha-256'],
        ...['--encoding', 'UTF8', '--locale', 'C.UTF-8', '--no-sync'],
      ],
      { ...account, cwd: folder, encoding: 'utf8' },
    )
    if (made.status !== 0) throw new Error(made.stderr)
    const port = await freePort()
    const settings = {
      port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: sockets,
      max_connections: 200,
      fsync: 'off',
      log_min_messages: 'fatal',
    }
    server = spawn(
      join(binaries, 'postgres'),
      ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { ...account, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
    )
    const addressOf = (role) => `postgres://${role}:${secret}@127.0.0.1:${port}/postgres`
    const superuser = await connect(addressOf('postgres'), server)
    // As the keeper of a real database makes them: the owner may make the publisher's role and test databases.
    await superuser.query(`create role k_owner login createdb createrole password '${secret}'`)
    await superuser.query(`create role k_app login password '${secret}'`)
    await superuser.end()
    return { env: { DATABASE_URL: addressOf('k_app'), DATABASE_OWNER_URL: addressOf('k_owner') }, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function connect(connectionString, server) {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString })
    client.on('error', () => {})
    try {
      await client.connect()
      return client
    } catch (error) {
      if (tries > 300 || server.exitCode !== null) throw error
      await delay(100)
    }
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}
