import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import './tables'

export type KeyRow = Omit<Selectable<Tables['youth.api_key']>, 'key_hash' | 'made_by' | 'revoked_by'> & {
  /** The name of whoever made it, where the reader may see it. */
  maker: string | null
}

/** The keys of a municipality, those that stand first, the newest first. */
export const selectKeys = (read: ReadTx, municipality: string): Promise<KeyRow[]> =>
  read
    .selectFrom('youth.api_key as k')
    .leftJoin('base.person as p', 'p.id', 'k.made_by')
    .select(['k.municipality', 'k.id', 'k.name', 'k.made_at', 'k.last_used_on', 'k.revoked_at'])
    .select('p.name as maker')
    .where('k.municipality', '=', municipality)
    .orderBy(sql`k.revoked_at is not null`)
    .orderBy('k.made_at', 'desc')
    .execute()

export async function insertKey(
  write: WriteTx,
  key: { municipality: string; id: string; name: string; key_hash: Buffer; made_by: string },
): Promise<void> {
  await write.insertInto('youth.api_key').values(key).execute()
}

/** Ends a key; false where there is none that stands. */
export async function endKey(
  write: WriteTx,
  key: { municipality: string; id: string; by: string },
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('youth.api_key')
    .set({ revoked_at: sql<Date>`now()`, revoked_by: key.by })
    .where('municipality', '=', key.municipality)
    .where('id', '=', key.id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Whose key came, and in whose name it writes. */
export type EnteredKey = { municipality: string; id: string; person: string }

/** Comes in by a key: from here to the end of the transaction its municipality is open. */
export async function enterByKey(
  write: WriteTx,
  hash: Buffer,
  today: string,
): Promise<EnteredKey | undefined> {
  const { rows } = await sql<EnteredKey>`
    select municipality, id, person from youth.enter_by_key(${hash}, ${today}::date)`.execute(write)
  return rows[0]
}
