import { sql } from 'kysely'
import type { Database } from '../../base/database/connect'

/**
 * Gives back the room that an interrupted start left behind, and tells the planner how large the tables are. Deletes
 * nothing that anyone can see.
 */
export async function tidyUp(owner: Database, tables: readonly string[]): Promise<void> {
  await owner.connection().execute(async (connection) => {
    await sql`set statement_timeout = 0`.execute(connection)
    for (const table of tables) await sql`vacuum (analyze) ${sql.table(table)}`.execute(connection)
    await sql`reset statement_timeout`.execute(connection)
  })
}
