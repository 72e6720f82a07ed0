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

/** Removes whom rounds are sent to, and the address from the letters of its rounds. @returns false where there was nobody */
export async function removeContact(
  write: WriteTx,
  { municipality, subject, role }: Pick<ContactRow, 'municipality' | 'subject' | 'role'>,
): Promise<boolean> {
  const { rows } = await sql<{ removed: boolean }>`
    select collection.remove_contact(${municipality}, ${subject}, ${role}) as removed`.execute(write)
  return rows[0]?.removed ?? false
}

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
