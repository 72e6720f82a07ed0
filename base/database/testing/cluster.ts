import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { loadRegisterFacts } from '../../municipalities/db/loadRegisterFacts'
import { connectPool, databaseOn } from '../connect'
import { startEmbedded } from '../embedded/cluster'
import { migrate } from '../migrate'
import { type Logins, prepareEmbedded, prepareExternal } from '../roles'

declare module 'vitest' {
  export interface ProvidedContext {
    logins: Logins
  }
}

const template = 'kuntakuva_template'

/**
 * One cluster for the whole suite: an embedded one in a temporary folder, or the one that DATABASE_URL and
 * DATABASE_OWNER_URL name (its owner needs CREATEDB). Each test file clones the migrated template.
 */
export default async function setup(project: TestProject) {
  const { DATABASE_URL: app, DATABASE_OWNER_URL: owner } = process.env
  const { logins, stop } = app && owner ? await external(app, owner) : await embedded()
  await fillTemplate(logins)
  project.provide('logins', logins)
  return stop
}

async function embedded() {
  const folder = await mkdtemp(join(tmpdir(), 'kuntakuva-test-'))
  // As root, PostgreSQL runs as somebody who may own nothing here and must reach its folder.
  await chmod(folder, 0o755)
  const cluster = await startEmbedded({
    folder: join(folder, 'data'),
    tuning: { fsync: 'off', max_connections: '200' },
  })
  const logins = await prepareEmbedded(cluster.connection, template)
  const superuser = new pg.Client(cluster.connection)
  await superuser.connect()
  await superuser.query('alter role kuntakuva_owner createdb')
  await superuser.end()
  const stop = async () => {
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { logins, stop }
}

async function external(app: string, owner: string) {
  const logins = await prepareExternal({ app, owner }, console.warn)
  const keeper = new pg.Client(owner)
  await keeper.connect()
  await keeper.query(`drop database if exists ${template} with (force)`)
  await keeper.query(`create database ${template}`)
  await keeper.end()
  return { logins: onDatabase(logins, template), stop: async () => {} }
}

async function fillTemplate(logins: Logins) {
  const pool = connectPool({ at: logins.owner, max: 2 })
  await migrate(databaseOn(pool), { app: logins.appRole, publisher: logins.publisherRole })
  const client = await pool.connect()
  await loadRegisterFacts(client)
  client.release()
  await pool.end()
}

/** The same logins on another database of the cluster. */
export function onDatabase(logins: Logins, database: string): Logins {
  const move = <T extends Logins['app']>(at: T): T => {
    if (typeof at !== 'string') return { ...(at as object), database } as T
    const url = new URL(at)
    url.pathname = `/${database}`
    return url.toString() as T
  }
  return {
    ...logins,
    app: move(logins.app),
    owner: move(logins.owner),
    publisher: logins.publisher && { ...logins.publisher, at: move(logins.publisher.at) },
  }
}
