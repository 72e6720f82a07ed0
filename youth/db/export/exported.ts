import { sql } from 'kysely'
import type { ReadTx } from '../../../base/database/transaction'

export type ExportedTable = { name: string; columns: string[]; key: string[] }

/** What is no record of work: a sheet that waits to be imported is the municipality's own file; the end of a link is nobody's. */
const leftOut = ['import.sheet', 'reminder_letter.stop_hash']

/**
 * Every table of the room that belongs to municipalities, as the database has it today, so that none can be forgotten. Of its
 * columns those that may be read, but for who of the staff wrote: what is exported is what was recorded.
 */
export async function selectExportedTables(read: ReadTx): Promise<ExportedTable[]> {
  const { rows } = await sql<ExportedTable>`
    select c.relname as name, json_agg(a.attname order by a.attnum) as columns,
      (select coalesce(json_agg(k.attname order by array_position(i.indkey::int2[], k.attnum)), '[]')
        from pg_catalog.pg_index i join pg_catalog.pg_attribute k
          on k.attrelid = i.indrelid and k.attnum = any (i.indkey::int2[])
        where i.indrelid = c.oid and i.indisprimary
          and has_column_privilege(k.attrelid, k.attnum, 'select')) as key
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where n.nspname = 'youth' and c.relkind = 'r'
      and has_column_privilege(c.oid, a.attnum, 'select')
      and not exists (select from pg_catalog.pg_constraint f where f.conrelid = c.oid and f.contype = 'f'
        and f.confrelid = 'base.person'::regclass and a.attnum = any (f.conkey))
      and c.relname || '.' || a.attname <> all (${leftOut})
    group by c.oid, c.relname
    having bool_or(a.attname = 'municipality')
    order by c.relname`.execute(read)
  return rows
}

/** How many rows are read at a time. */
const together = 500

/** The rows of a table as JSON texts, some at a time; one table is read at a time. */
export async function* readTable(
  read: ReadTx,
  { name, columns, key }: ExportedTable,
  municipalities: readonly string[],
): AsyncGenerator<string[]> {
  const order = key.length ? sql`order by ${sql.join(key.map((column) => sql.ref(column)))}` : sql``
  await sql`declare exported no scroll cursor for
    select row_to_json(one)::text as row from (
      select ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(`youth.${name}`)}
      where municipality in (${sql.join(municipalities.map((code) => sql.lit(code)))}) ${order}) one`.execute(
    read,
  )
  try {
    for (;;) {
      const { rows } = await sql<{ row: string }>`fetch ${sql.lit(together)} from exported`.execute(read)
      if (!rows.length) return
      yield rows.map(({ row }) => row)
    }
  } finally {
    // Where the transaction is broken its cursors are gone with it.
    await sql`close exported`.execute(read).catch(() => {})
  }
}
