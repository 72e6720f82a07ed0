import { sql } from 'kysely'
import type { Database } from '../../database/connect'

/** Disables accounts without a sign-in for twelve months. An invitation opens them again. @returns how many */
export async function disableIdle(database: Database): Promise<number> {
  const { rows } = await sql<{ disabled: number }>`select base.disable_idle() as disabled`.execute(database)
  return rows[0]?.disabled ?? 0
}
