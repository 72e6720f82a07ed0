import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { connectPool, type Database, databaseOn } from '../connect'
import type { Logins } from '../roles'
import { onDatabase } from './cluster'

export type TestDatabase = {
  logins: Logins
  /** As the server sees it: under row-level security. */
  app: Database
  owner: Database
  publisher: Database
  close(): Promise<void>
}

/** A database of its own for a test file, migrated and with the register of municipalities. */
export async function testDatabase(): Promise<TestDatabase> {
  const template = inject('logins')
  const name = `kuntakuva_test_${randomBytes(5).toString('hex')}`
  const keeper = new pg.Client(onDatabase(template, 'postgres').owner)
  await keeper.connect()
  await keeper.query(`create database ${name} template kuntakuva_template`)
  const logins = onDatabase(template, name)
  const pools = {
    app: connectPool({ at: logins.app, max: 10 }),
    owner: connectPool({ at: logins.owner, max: 3 }),
    publisher: logins.publisher
      ? connectPool({ ...logins.publisher, max: 2 })
      : connectPool({ at: logins.owner, max: 2 }),
  }
  return {
    logins,
    app: databaseOn(pools.app),
    owner: databaseOn(pools.owner),
    publisher: databaseOn(pools.publisher),
    async close() {
      await Promise.all(Object.values(pools).map((pool) => pool.end()))
      // Waits some seconds for connections that are closing; the owner may not end those of other roles by force.
      await keeper.query(`drop database ${name}`)
      await keeper.end()
    },
  }
}
