import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import './tables'

export type ContactRow = Selectable<Tables['collection.contact']>

/** Whom rounds of a subject are sent to in a municipality, the main person first. */
export const selectContacts = (
  read: ReadTx,
  { municipality, subject }: { municipality: string; subject: string },
): Promise<ContactRow[]> =>
  read
    .selectFrom('collection.contact')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('subject', '=', subject)
    .orderBy('role', 'desc')
    .execute()

export async function saveContact(
  write: WriteTx,
  row: Pick<ContactRow, 'municipality' | 'subject' | 'role' | 'name' | 'email' | 'language'>,
): Promise<void> {
  const { name, email, language } = row
  await write
    .insertInto('collection.contact')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['municipality', 'subject', 'role']).doUpdateSet({
        ...{ name, email, language, person: null },
        version: sql`collection.contact.version + 1`,
        changed_at: sql`now()`,
      }),
    )
    .execute()
}
