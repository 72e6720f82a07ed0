import type { Selectable } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { Words } from '../../../base/language/language'
import './tables'

export type PlannedRow = Selectable<Tables['collection.planned_release']>
export type PlannedContent = Pick<PlannedRow, 'subject' | 'day' | 'state' | 'cancelled'> & { name: Words }

/** The calendar of a subject, the earliest first. */
export function selectCalendar(read: ReadTx, subject: string): Promise<PlannedRow[]> {
  return read
    .selectFrom('collection.planned_release')
    .selectAll()
    .where('subject', '=', subject)
    .orderBy('day')
    .orderBy('id')
    .limit(200)
    .execute()
}

export function findPlanned(read: ReadTx, id: string): Promise<PlannedRow | undefined> {
  return read.selectFrom('collection.planned_release').selectAll().where('id', '=', id).executeTakeFirst()
}

/** @returns false where the id is taken */
export async function insertPlanned(write: WriteTx, id: string, content: PlannedContent): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('collection.planned_release')
    .values({ id, ...content, name: JSON.stringify(content.name) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** @returns false where it had changed meanwhile */
export async function updatePlanned(
  write: WriteTx,
  id: string,
  version: number,
  content: PlannedContent,
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('collection.planned_release')
    .set({ ...content, name: JSON.stringify(content.name), version: version + 1, changed_at: new Date() })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
