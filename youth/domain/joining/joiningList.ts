import { leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { type JoiningRow, saveContact, selectJoinings } from '../../db/joining/joining'

/** Where every municipality stands that the national team has had to do with. @throws not-allowed (403) */
export async function listJoinings(read: ReadTx, person: Person | null): Promise<JoiningRow[]> {
  allow(person, 'youth.joining.manage', 'nation')
  return selectJoinings(read)
}

/** Keeps when the national team is in touch next, and about what. @throws not-allowed (403) */
export async function noteContact(
  write: WriteTx,
  person: Person | null,
  contact: { municipality: string; on: string | null; note: string },
): Promise<void> {
  allow(person, 'youth.joining.manage', 'nation')
  await saveContact(write, { ...contact, by: person.id })
  await leaveAudit(write, person, {
    action: 'contact-noted',
    kind: 'youth.joining',
    subject: contact.municipality,
    // Kept without a municipality: the note is the national team's, and so is its trace.
    changes: { contactOn: 'changed', note: 'changed' },
  })
}
