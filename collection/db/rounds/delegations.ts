import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { ReplyKey } from './replies'
import './tables'

export type DelegationRow = Omit<Selectable<Tables['collection.delegation']>, 'token_hash'>

/** The links that a municipality has given in a round, the newest first. */
export const selectDelegations = (
  read: ReadTx,
  { municipality, round }: ReplyKey,
): Promise<DelegationRow[]> =>
  read
    .selectFrom('collection.delegation')
    .select([
      ...(['municipality', 'id', 'round', 'section', 'name', 'email'] as const),
      ...(['made_by', 'made_at', 'expires_at', 'ended_at'] as const),
    ])
    .where('municipality', '=', municipality)
    .where('round', '=', round)
    .orderBy('made_at', 'desc')
    .execute()

export async function insertDelegation(
  write: WriteTx,
  row: Omit<Selectable<Tables['collection.delegation']>, 'made_at' | 'ended_at'>,
): Promise<void> {
  await write.insertInto('collection.delegation').values(row).execute()
}

/** Ends a link; false where there is none that stands. */
export async function endDelegation(
  write: WriteTx,
  { municipality, round }: ReplyKey,
  id: string,
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('collection.delegation')
    .set({ ended_at: sql`now()` })
    .where('municipality', '=', municipality)
    .where('round', '=', round)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export type OpenedSection = {
  id: string
  municipality: string
  round: string
  section: string
  name: string
  expires_at: Date
}

/** Comes in by a link: from here to the end of the transaction exactly its section is open. */
export async function enterSection(tx: ReadTx, hash: Buffer): Promise<OpenedSection | undefined> {
  const { rows } = await sql<OpenedSection>`select * from collection.enter_section(${hash})`.execute(tx)
  return rows[0]
}
