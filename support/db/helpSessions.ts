import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../base/database/tables'
import type { ReadTx, WriteTx } from '../../base/database/transaction'
import './tables'

export type HelpSessionRow = Selectable<Tables['support.help_session']>
export type HelpSessionContent = Omit<HelpSessionRow, 'id' | 'version' | 'changed_at'>

export async function findHelpSession(read: ReadTx, id: string): Promise<HelpSessionRow | undefined> {
  return read.selectFrom('support.help_session').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Inserts a session; false when the id was taken before. */
export async function insertHelpSession(
  write: WriteTx,
  id: string,
  content: HelpSessionContent,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('support.help_session')
    .values({ id, ...content })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Writes the next version; false when it had changed meanwhile. */
export async function updateHelpSession(
  write: WriteTx,
  id: string,
  version: number,
  content: HelpSessionContent,
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('support.help_session')
    .set({ ...content, version: version + 1, changed_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Those that have not ended, the next first. */
export async function selectUpcoming(read: ReadTx, limit = 200): Promise<HelpSessionRow[]> {
  return read
    .selectFrom('support.help_session')
    .selectAll()
    .where('ends_at', '>=', sql<Date>`now()`)
    .orderBy('starts_at')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Those that have ended, the last first. */
export async function selectPast(read: ReadTx, limit = 50): Promise<HelpSessionRow[]> {
  return read
    .selectFrom('support.help_session')
    .selectAll()
    .where('ends_at', '<', sql<Date>`now()`)
    .orderBy('starts_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
}
