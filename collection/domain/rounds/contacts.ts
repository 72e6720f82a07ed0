import { leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { findMunicipality, type Register } from '../../../base/municipalities/register'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { type ContactRow, saveContact, selectContacts } from '../../db/rounds/contacts'
import { allowSubject } from './reach'

type Contact = Pick<ContactRow, 'municipality' | 'subject' | 'role' | 'name' | 'email' | 'language'>

/** Whom rounds are sent to in a municipality. @throws not-allowed (403) */
export async function listContacts(
  read: ReadTx,
  person: Person | null,
  of: { municipality: string; subject: string },
): Promise<ContactRow[]> {
  allowSubject(person, 'collection.answer.read', of.subject, { municipality: of.municipality })
  return selectContacts(read, of)
}

/** The municipality says whom rounds are sent to. @throws not-allowed (403) */
export async function setOwnContact(write: WriteTx, person: Person | null, contact: Contact): Promise<void> {
  const { subject, municipality } = contact
  allowSubject(person, 'collection.answer.write', subject, { municipality })
  await set(write, person, contact)
}

/** The nation writes it down for a municipality. @throws not-allowed (403), invalid (422) */
export async function setContact(
  write: WriteTx,
  person: Person | null,
  register: Register,
  contact: Contact,
): Promise<void> {
  allowSubject(person, 'collection.round.manage', contact.subject, 'nation')
  if (!findMunicipality(register, contact.municipality))
    throw problem.invalid([{ field: 'municipality', reason: 'municipality' }])
  await set(write, person, contact)
}

async function set(write: WriteTx, person: Person, contact: Contact): Promise<void> {
  await saveContact(write, contact)
  await leaveAudit(write, person, {
    action: 'contact-set',
    kind: 'collection.contact',
    subject: `${contact.subject}/${contact.municipality}/${contact.role}`,
    municipality: contact.municipality,
    changes: { name: 'changed', email: 'changed' },
  })
}
