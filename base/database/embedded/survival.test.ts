import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { serverAccount } from './account'
import { type EmbeddedDatabase, startEmbedded } from './cluster'
import { findPostmasterNote } from './postmasterNote'
import { runOf } from './processes'
import { ask } from './testing/ask'
import { type App, makeClone, makeOpenFolder, removeFolder, startApp } from './testing/clone'

let clone: string
let program: string
beforeAll(async () => {
  clone = await makeOpenFolder()
  program = await makeClone(clone)
})
afterAll(() => removeFolder(clone))

let place: string
let folder: string
const apps: App[] = []
const databases: EmbeddedDatabase[] = []
beforeEach(async () => {
  place = await makeOpenFolder()
  folder = join(place, 'data')
})
afterEach(async () => {
  for (const app of apps.splice(0)) if (app.connected) await tell(app, 'stop')
  for (const database of databases.splice(0)) await database.stop()
  await removeFolder(place)
})

async function start() {
  const database = await startEmbedded({ folder })
  databases.push(database)
  return database
}
async function startOther() {
  const app = startApp(program, folder)
  apps.push(app)
  const said = await app.said
  if (said.kind === 'refused') throw new Error(said.sentence)
  return { app, connection: said.connection }
}
async function tell(app: App, order: 'stop' | 'exit') {
  app.send(order)
  await once(app, 'exit')
}
async function kill(app: App) {
  app.kill('SIGKILL')
  await once(app, 'exit')
}
const serverPid = () => findPostmasterNote(join(folder, 'cluster'))?.pid ?? Number.NaN
const hundred = 'create table kept (id int); insert into kept select generate_series(1, 100)'
const count = 'select count(*)::int as kept from kept'

describe('what was committed', () => {
  it('is there after kill -9 of the app, whose server ran on until the next start', async () => {
    folder = join(place, 'ö'.repeat(70))
    const { app, connection } = await startOther()
    await ask({ connection }, hundred)
    await kill(app)
    const left = serverPid()
    expect(runOf(left)).toBeDefined()
    await ask({ connection }, 'insert into kept values (101)')
    const database = await start()
    expect(runOf(left)).toBeUndefined()
    await expect(stat(connection.host)).rejects.toThrow('ENOENT')
    expect(await ask(database, count)).toEqual([{ kept: 101 }])
  })

  it('is there after kill -9 of the server, which the app hears of', async () => {
    const first = await start()
    await ask(first, hundred)
    process.kill(serverPid(), 'SIGKILL')
    expect(await first.exited).toEqual({ code: null, signal: 'SIGKILL' })
    await first.stop()
    expect(await ask(await start(), count)).toEqual([{ kept: 100 }])
  })

  it('is there after kill -9 of both, one after the other', async () => {
    const { app, connection } = await startOther()
    await ask({ connection }, hundred)
    const left = serverPid()
    await kill(app)
    process.kill(left, 'SIGKILL')
    expect(await ask(await start(), count)).toEqual([{ kept: 100 }])
  })

  it('is there when a killed server leaves a session that is deep in its work', async () => {
    const first = await start()
    await ask(first, hundred)
    const client = new pg.Client(first.connection)
    client.on('error', () => {})
    await client.connect()
    const busy = expect(
      client.query('select sum(n) from (select generate_series(1, 1e9) as n) as t'),
    ).rejects.toThrow()
    await expect
      .poll(() =>
        ask(first, "select 1 from pg_stat_activity where query like 'select sum(n)%' and state = 'active'"),
      )
      .toHaveLength(1)
    process.kill(serverPid(), 'SIGKILL')
    await first.exited
    await first.stop()
    expect(await ask(await start(), count)).toEqual([{ kept: 100 }])
    await busy
  })

  it('is there when a dead server’s number belongs to a stranger, who is left alone', async () => {
    const first = await start()
    await ask(first, hundred)
    await first.stop()
    const stranger = spawn('sleep', ['60'], { ...serverAccount(), cwd: '/' })
    const cluster = join(folder, 'cluster')
    await writeFile(
      join(cluster, 'postmaster.pid'),
      `${stranger.pid}\n${cluster}\n1\n5432\n\n\n 1 1\nready\n`,
    )
    expect(await ask(await start(), count)).toEqual([{ kept: 100 }])
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull()
    stranger.kill()
  })
})

describe('starts that do not go as planned', () => {
  it('begins anew when the first start was killed half way', async () => {
    const app = startApp(program, folder)
    app.said.catch(() => {})
    const half = async () => {
      const names = await readdir(folder).catch(() => [])
      return names.some((name) => name.startsWith('unfinished-'))
    }
    await expect.poll(half, { interval: 5 }).toBe(true)
    await kill(app)
    expect(await readdir(folder)).not.toContain('cluster')
    expect(await ask(await start(), 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('lets one of two at once have a fresh folder, and tells the other who has it', async () => {
    const two = [startApp(program, folder), startApp(program, folder)]
    apps.push(...two)
    const said = await Promise.all(two.map((app) => app.said))
    const winner = said.findIndex(({ kind }) => kind === 'ready')
    const [first, second] = winner === 0 ? said : said.toReversed()
    if (first?.kind !== 'ready' || second?.kind !== 'refused') throw new Error(JSON.stringify(said))
    expect(second.pid).toBe(two[winner]?.pid)
    expect(second.sentence).toContain(`process ${second.pid}`)
    expect(await ask(first, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('keeps the database up at Ctrl-C until the app tells it to stop', async () => {
    const { app, connection } = await startOther()
    process.kill(-(app.pid ?? 0), 'SIGINT')
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await ask({ connection }, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('takes the database along when the app ends without a word', async () => {
    const { app } = await startOther()
    const server = serverPid()
    await tell(app, 'exit')
    await expect.poll(() => runOf(server)).toBeUndefined()
  })
})
