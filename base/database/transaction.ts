import { type Kysely, sql, type Transaction } from 'kysely'
import pg from 'pg'
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
export type WriteTx = Kysely<Tables> & { readonly [mayWrite]: true }
/** The publisher's transaction: reads rollups, writes published figures. */
export type PublishTx = Transaction<Tables> & { readonly [mayPublish]: true }

const settings = (scope: Scope) => ({
  person: scope.person ?? '',
  nation: String(scope.nation),
  municipalities: scope.municipalities.join(','),
  units: scope.units.join(','),
  permission: scope.permission ?? '',
})

/** Runs `work` in a transaction that begins with its scope, both in one question to the database. */
function within<T>(
  db: Database,
  begin: string,
  scope: Scope,
  work: (tx: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  const set = Object.entries(settings(scope)).map(
    ([name, value]) => `set_config('kuntakuva.${name}', ${pg.escapeLiteral(value)}, true)`,
  )
  return db.connection().execute(async (connection) => {
    await sql.raw(`${begin}; select ${set.join(', ')}`).execute(connection)
    try {
      const done = await work(connection)
      await sql`commit`.execute(connection)
      return done
    } catch (error) {
      // What broke it is told, not that a broken connection cannot roll back either.
      await sql`rollback`.execute(connection).catch(() => {})
      throw error
    }
  })
}

/** Runs `work` in a read-only transaction that sees one moment of the database. */
export function read<T>(db: Database, scope: Scope, work: (tx: ReadTx) => Promise<T>): Promise<T> {
  return within(db, 'begin isolation level repeatable read read only', scope, work)
}

/** Runs `work` in one transaction: all of it is kept, or nothing. */
export function write<T>(db: Database, scope: Scope, work: (tx: WriteTx) => Promise<T>): Promise<T> {
  return within(db, 'begin', scope, (tx) => work(tx as WriteTx))
}

/** The transaction goes on for another person, whose reach is the very same: what is written now is theirs. */
export async function onBehalfOf(tx: WriteTx, person: string): Promise<void> {
  await sql`select set_config('kuntakuva.person', ${person}, true)`.execute(tx)
}

/** Runs `work` as the publisher, one at a time in the whole system. */
export function publishing<T>(publisher: Database, work: (tx: PublishTx) => Promise<T>): Promise<T> {
  return publisher.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('kuntakuva.publish'))`.execute(tx)
    return work(tx as PublishTx)
  })
}
