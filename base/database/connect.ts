import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables'

export type Database = Kysely<Tables>

export type Connection = {
  /** A PostgreSQL URL or the parts of one. */
  at: string | { host: string; port: number; user: string; password: string; database: string }
  /** Take this role after connecting: how the owner's connection becomes the publisher. */
  role?: string
  max?: number
}

const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === pg.types.builtins.DATE) return (text: string) => text
    if (oid === pg.types.builtins.TIME) return (text: string) => text.slice(0, 5)
    // Sums of counts stay far below 2^53.
    if (oid === pg.types.builtins.INT8 || oid === pg.types.builtins.NUMERIC) return Number
    return pg.types.getTypeParser(oid, format as 'text')
  },
}

/** A pool of connections. A query that runs for over 15 s is ended, so that no request holds others up. */
export function connectPool({ at, role, max = 10 }: Connection): pg.Pool {
  const options = [
    role ? `-c role=${role}` : '',
    '-c statement_timeout=15000',
    '-c idle_in_transaction_session_timeout=30000',
  ]
  const pool = new pg.Pool({
    ...(typeof at === 'string' ? { connectionString: at } : at),
    max,
    types: types as pg.CustomTypesConfig,
    options: options.filter(Boolean).join(' '),
    application_name: 'kuntakuva',
    connectionTimeoutMillis: 10_000,
  })
  // A connection that breaks is replaced at the next query, and whoever used it is told by that query; without
  // listeners, those that are idle and those that are lent out would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** The typed query builder over a pool. */
export function databaseOn(pool: pg.Pool): Database {
  const planned: PostgresPool = {
    connect: async () => plannedOnce(await pool.connect()),
    end: () => pool.end(),
  }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: planned }) })
}

/**
 * The same client, with statements that have a name: PostgreSQL plans each of them once for a connection. Behind
 * row-level security planning is half of the work of a write.
 */
function plannedOnce(client: pg.PoolClient): PostgresPoolClient {
  const query = (text: string, values: unknown[]): Promise<unknown> => {
    const name = values.length ? nameOf(text) : undefined
    return name ? client.query({ name, text, values }) : client.query(text, values)
  }
  // The type knows cursors too, which nothing here uses.
  return { query: query as PostgresPoolClient['query'], release: () => client.release() }
}

const names = new Map<string, string>()
const mostNames = 500
const longestNamed = 8000

/** The name of a statement; none for those beyond what the product's own handful of statements can be. */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= mostNames || text.length > longestNamed) return known
  const name = `kuntakuva-${names.size + 1}`
  names.set(text, name)
  return name
}
