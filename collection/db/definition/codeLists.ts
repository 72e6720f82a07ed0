import type { Selectable } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { ListedCode } from '../../domain/definition/proposalText'
import './tables'

export type CodeListRow = Selectable<Tables['collection.code_list_version']>

/** A version with the proposal that it was decided on. */
export type DecidedList = CodeListRow & { proposal: string }

/** The code lists of a subject, the newest year first. */
export const selectCodeLists = (read: ReadTx, subject: string): Promise<DecidedList[]> =>
  read
    .selectFrom('collection.code_list_version')
    .innerJoin('collection.decision', 'collection.decision.id', 'collection.code_list_version.decision')
    .selectAll('collection.code_list_version')
    .select('collection.decision.proposal')
    .where('subject', '=', subject)
    .orderBy('list')
    .orderBy('year', 'desc')
    .execute()

/** Adds a list's version; false where the year has one already. */
export async function insertCodeList(
  write: WriteTx,
  version: Omit<CodeListRow, 'codes'> & { codes: ListedCode[] },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('collection.code_list_version')
    .values({ ...version, codes: JSON.stringify(version.codes) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
