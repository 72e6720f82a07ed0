import { randomUUID } from 'node:crypto'
import { leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { hashToken, makeToken } from '../../../base/people/domain/token'
import { problem } from '../../../base/problems/catalogue'
import { type EnteredKey, endKey, enterByKey, insertKey, type KeyRow, selectKeys } from '../../db/keys/keys'
import { youthProblem } from '../problems'
import { today } from '../times'

/** The keys by which other systems write for a municipality. @throws not-allowed (403) */
export async function listKeys(read: ReadTx, person: Person | null, municipality: string): Promise<KeyRow[]> {
  allow(person, 'youth.key.manage', { municipality })
  return selectKeys(read, municipality)
}

/**
 * Makes a key. It is told here and never again: only its hash is kept.
 * @throws not-allowed (403)
 */
export async function makeKey(
  write: WriteTx,
  person: Person | null,
  { municipality, name }: { municipality: string; name: string },
): Promise<{ id: string; key: string }> {
  allow(person, 'youth.key.manage', { municipality })
  const [id, key] = [randomUUID(), makeToken()]
  await insertKey(write, { municipality, id, name, key_hash: hashToken(key), made_by: person.id })
  await leaveAudit(write, person, { action: 'made', kind: 'youth.key', subject: id, municipality })
  return { id, key }
}

/** Ends a key at once; what came by it stays. @throws not-allowed (403), not-found (404) */
export async function revokeKey(
  write: WriteTx,
  person: Person | null,
  { municipality, id }: { municipality: string; id: string },
): Promise<void> {
  allow(person, 'youth.key.manage', { municipality })
  if (!(await endKey(write, { municipality, id, by: person.id }))) throw problem.notFound()
  await leaveAudit(write, person, { action: 'revoked', kind: 'youth.key', subject: id, municipality })
}

/**
 * Whose key came. From here to the end of the transaction its municipality is open, and nothing else.
 * @throws key-unknown (401)
 */
export async function enter(write: WriteTx, key: string | undefined): Promise<EnteredKey> {
  const entered = key ? await enterByKey(write, hashToken(key), today().toString()) : undefined
  if (!entered) throw youthProblem.keyUnknown()
  return entered
}
