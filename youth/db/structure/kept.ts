import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import './tables'

/** The tables of what a municipality keeps in order: each row has an id of the sender's and a version, and is retired, not deleted. */
export type KeptTable = 'youth.template' | 'youth.local_tag' | 'youth.goal' | 'youth.question'
export type KeptKey = { municipality: string; id: string }
type Content = Record<string, unknown>

const named = (content: Content) => sql.raw(Object.keys(content).join(', '))
const populated = (table: KeptTable, content: Content) =>
  sql`json_populate_record(null::${sql.table(table)}, ${JSON.stringify(content)}::json)`

/** False where the id is in use in the municipality, or another of its unique values is. */
export async function insertKept(write: WriteTx, table: KeptTable, row: KeptKey & Content): Promise<boolean> {
  const { rows } = await sql`insert into ${sql.table(table)} (${named(row)})
    select ${named(row)} from ${populated(table, row)} on conflict do nothing returning 1`.execute(write)
  return rows.length > 0
}

export async function findKept<T extends KeptTable>(
  read: ReadTx,
  table: T,
  { municipality, id }: KeptKey,
): Promise<Selectable<Tables[T]> | undefined> {
  const { rows } = await sql<Selectable<Tables[T]>>`select * from ${sql.table(table)}
    where municipality = ${municipality} and id = ${id}`.execute(read)
  return rows[0]
}

/** Writes the next version; false where it had changed meanwhile. */
export async function updateKept(
  write: WriteTx,
  table: KeptTable,
  { municipality, id }: KeptKey,
  version: number,
  content: Content,
): Promise<boolean> {
  const { rows } = await sql`update ${sql.table(table)} set (${named(content)}, version) =
      (select ${named(content)}, ${version + 1}::int from ${populated(table, content)})
    where municipality = ${municipality} and id = ${id} and version = ${version} returning 1`.execute(write)
  return rows.length > 0
}

/** What is kept in these municipalities within the scope. */
export async function selectKept<T extends KeptTable>(
  read: ReadTx,
  table: T,
  municipalities: readonly string[],
): Promise<Selectable<Tables[T]>[]> {
  const { rows } = await sql<Selectable<Tables[T]>>`select * from ${sql.table(table)}
    where municipality = any(${municipalities})`.execute(read)
  return rows
}
