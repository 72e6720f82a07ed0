import { sql } from 'kysely'
import type { WriteTx } from '../base/database/transaction'

/** Inserts many rows of the same columns at once. @param table with its schema, as in `youth.session` */
export async function insertRows(write: WriteTx, table: string, rows: readonly object[]): Promise<void> {
  const chunk = 2000
  for (let at = 0; at < rows.length; at += chunk) {
    const some = rows.slice(at, at + chunk)
    const columns = sql.join(Object.keys(some[0] ?? {}).map((column) => sql.ref(column)))
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(some)}::json)`.execute(
      write,
    )
  }
}
