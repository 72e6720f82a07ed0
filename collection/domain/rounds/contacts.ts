import { leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { findMunicipality, type Register } from '../../../base/municipalities/register'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { type ContactRow, removeContact, saveContact, selectContacts } from '../../db/rounds/contacts'
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

/** The same for those who run rounds, of any municipality. @throws not-allowed (403) */
export async function listManagedContacts(
  read: ReadTx,
  person: Person | null,
  of: { municipality: string; subject: string },
): Promise<ContactRow[]> {
  allowSubject(person, 'collection.round.manage', of.subject, 'nation')
  return selectContacts(read, of)
}

type Whose = Pick<ContactRow, 'municipality' | 'subject' | 'role'>

/** The municipality says that rounds are sent to somebody no more. @throws not-allowed (403), not-found (404) */
export async function forgetOwnContact(write: WriteTx, person: Person | null, whose: Whose): Promise<void> {
  const { subject, municipality } = whose
  allowSubject(person, 'collection.answer.write', subject, { municipality })
  await forget(write, person, whose)
}

/** The nation removes it for a municipality. @throws not-allowed (403), not-found (404) */
export async function forgetContact(write: WriteTx, person: Person | null, whose: Whose): Promise<void> {
  allowSubject(person, 'collection.round.manage', whose.subject, 'nation')
  await forget(write, person, whose)
}

async function forget(write: WriteTx, person: Person, whose: Whose): Promise<void> {
  if (!(await removeContact(write, whose))) throw problem.notFound()
  await leaveAudit(write, person, {
    action: 'contact-removed',
    kind: 'collection.contact',
    subject: `${whose.subject}/${whose.municipality}/${whose.role}`,
    municipality: whose.municipality,
  })
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
