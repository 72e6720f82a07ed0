import type { Selectable } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import './tables'

export type GroupRow = Selectable<Tables['youth.group']>
export type GroupContent = Omit<GroupRow, 'municipality' | 'id' | 'version' | 'follows'>

/** The groups within the scope, of these municipalities. */
export const selectGroups = (read: ReadTx, municipalities: readonly string[]): Promise<GroupRow[]> =>
  read
    .selectFrom('youth.group')
    .selectAll()
    .where('municipality', 'in', [...municipalities])
    .execute()

export const findGroup = (read: ReadTx, municipality: string, id: string): Promise<GroupRow | undefined> =>
  read
    .selectFrom('youth.group')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()

/** The group that a group was copied from, if the scope reaches it. */
export async function findFormerGroup(read: ReadTx, id: string): Promise<string | null> {
  const group = await read.selectFrom('youth.group').select('follows').where('id', '=', id).executeTakeFirst()
  return group?.follows ?? null
}

/** False where the id is taken. */
export async function insertGroup(
  write: WriteTx,
  group: GroupContent & { municipality: string; id: string; follows?: string | null },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('youth.group')
    .values(group)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Writes the group as its next version; false when it had changed meanwhile. */
export async function updateGroup(
  write: WriteTx,
  { municipality, id }: { municipality: string; id: string },
  version: number,
  content: GroupContent,
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('youth.group')
    .set({ ...content, version: version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
