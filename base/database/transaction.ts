import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from './connect'
import type { Tables } from './tables'

/** What a transaction may reach: set as the first thing in it and asked by row-level security. */
export type Scope = {
  person: string | null
  nation: boolean
  municipalities: readonly string[]
  units: readonly string[]
  /** The permission that opened a nationwide scope: the walls ask which one it was. */
  permission?: string
}

export const nobody: Scope = { person: null, nation: false, municipalities: [], units: [] }

declare const mayWrite: unique symbol
declare const mayPublish: unique symbol

/** Reads only: the type has no way to write, and PostgreSQL refuses one too. */
export type ReadTx = Pick<Kysely<Tables>, 'selectFrom' | 'selectNoFrom' | 'with' | 'getExecutor' | 'fn'>
/** Reads and writes within the scope. */
export type WriteTx = Transaction<Tables> & { readonly [mayWrite]: true }
/** The publisher's transaction: reads rollups, writes published figures. */
export type PublishTx = Transaction<Tables> & { readonly [mayPublish]: true }

async function setScope(tx: Transaction<Tables>, scope: Scope) {
  await sql`select set_config('kuntakuva.person', ${scope.person ?? ''}, true),
    set_config('kuntakuva.nation', ${String(scope.nation)}, true),
    set_config('kuntakuva.municipalities', ${scope.municipalities.join(',')}, true),
    set_config('kuntakuva.units', ${scope.units.join(',')}, true),
    set_config('kuntakuva.permission', ${scope.permission ?? ''}, true)`.execute(tx)
}

/** Runs `work` in a read-only transaction that sees one moment of the database. */
export function read<T>(db: Database, scope: Scope, work: (tx: ReadTx) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setAccessMode('read only')
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      await setScope(tx, scope)
      return work(tx)
    })
}

/** Runs `work` in one transaction: all of it is kept, or nothing. */
export function write<T>(db: Database, scope: Scope, work: (tx: WriteTx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await setScope(tx, scope)
    return work(tx as WriteTx)
  })
}

/** Runs `work` as the publisher, one at a time in the whole system. */
export function publishing<T>(publisher: Database, work: (tx: PublishTx) => Promise<T>): Promise<T> {
  return publisher.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('kuntakuva.publish'))`.execute(tx)
    return work(tx as PublishTx)
  })
}
