import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type EmbeddedDatabase, startEmbedded } from './cluster'
import { FolderInUse } from './lock'
import { ask } from './testing/ask'
import { makeOpenFolder, removeFolder } from './testing/clone'

let place: string
let folder: string
const running: EmbeddedDatabase[] = []
const start = async (tuning: Record<string, string> = {}) => {
  const database = await startEmbedded({ folder, tuning })
  running.push(database)
  return database
}
beforeEach(async () => {
  place = await makeOpenFolder()
  folder = join(place, 'data')
})
afterEach(async () => {
  for (const database of running.splice(0)) await database.stop()
  await removeFolder(place)
})

describe('the embedded database', () => {
  it('starts on a fresh folder and keeps its data over a restart', async () => {
    const first = await start()
    await ask(first, 'create table kept (id int); insert into kept values (7)')
    await first.stop()
    expect(await first.exited).toEqual({ code: 0, signal: null })
    const second = await start()
    expect(await ask(second, 'select id from kept')).toEqual([{ id: 7 }])
    expect(second.connection.password).toBe(first.connection.password)
  })

  it('refuses a second start on its folder with a sentence that says who holds it, and goes on working', async () => {
    const first = await start()
    const refusal = await startEmbedded({ folder }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(FolderInUse)
    expect(String(refusal)).toContain(`process ${process.pid}`)
    expect(await ask(first, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('keeps every commit through a loss of power, and asks for a password', async () => {
    const database = await start()
    const settings = await ask(
      database,
      "select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'data_checksums', 'listen_addresses', 'jit') order by name",
    )
    expect(settings.map(({ name, setting }) => `${name}=${setting}`)).toEqual([
      'data_checksums=on',
      'fsync=on',
      'jit=off',
      'listen_addresses=',
      'synchronous_commit=on',
    ])
    expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600)
    const stranger = new pg.Client({ ...database.connection, password: 'guess' })
    await expect(stranger.connect()).rejects.toThrow('password authentication failed')
  })

  it('sorts Finnish and Swedish by their own rules and knows upper and lower case', async () => {
    const database = await start({ fsync: 'off' })
    const sorted = await ask(
      database,
      `select string_agg(name, ' ' order by name collate "sv-x-icu") as names, lower('ÅÄÖ') as lower, to_tsvector('finnish', 'kunnissa') @@ to_tsquery('finnish', 'kunta') as stemmed
       from unnest(array['Öland','Åbo','Ärla','Zon']) as t (name)`,
    )
    expect(sorted).toEqual([{ names: 'Zon Åbo Ärla Öland', lower: 'åäö', stemmed: true }])
  })

  it('lies in a folder with spaces and åäö, however long its path is', async () => {
    folder = join(place, 'Åbo stad, "kultur" & ungdom', 'ö'.repeat(60))
    const database = await start({ fsync: 'off' })
    expect(await ask(database, 'select 1 as one')).toEqual([{ one: 1 }])
    const { host } = database.connection
    expect(Buffer.byteLength(host)).toBeLessThan(90)
    expect((await stat(host)).mode & 0o777).toBe(0o700)
    await database.stop()
    await expect(stat(host)).rejects.toThrow('ENOENT')
  })

  it('uses a socket in a folder with spaces and åäö when it fits', async () => {
    folder = join(place, 'Åbo, "x" y')
    const database = await start({ fsync: 'off' })
    expect(database.connection.host).toBe(join(folder, 'socket'))
    expect(await ask(database, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('shows what the server said when it does not start, and leaves the folder free', async () => {
    await expect(start({ shared_buffers: 'nonsense' })).rejects.toThrow(
      /did not start:[\s\S]*shared_buffers.*nonsense/,
    )
    const database = await start()
    expect(await ask(database, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('may be stopped more than once', async () => {
    const database = await start({ fsync: 'off' })
    await Promise.all([database.stop(), database.stop()])
    await database.stop()
  })
})
