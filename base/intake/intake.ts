import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Statement, together } from '../database/together'
import type { WriteTx } from '../database/transaction'
import { problem } from '../problems/catalogue'

export type Accepted<T> = { status: number; answer: T | null }
/** What was done, and what is still to be written of it. */
export type Acting<T> = Accepted<T> & { writes?: readonly Statement[] }

/**
 * Accepts a write once. A phone may resend for weeks: with the same key and content it gets its first answer
 * again, whatever happened since. Refusals are not kept: they had no effect, and are judged anew.
 * Two sendings at the same moment wait for each other on the key's row.
 * @param key the Idempotency-Key, or undefined where the sender has none
 * @param request what was asked, by which a key used for something else is noticed
 * @param act the write itself; runs at most once for a key. The statements it leaves are sent with the acceptance
 * @throws key-used-for-other (422)
 */
export async function acceptOnce<T>(
  write: WriteTx,
  person: { id: string },
  key: string | undefined,
  request: unknown,
  act: () => Promise<Acting<T>>,
): Promise<Accepted<T>> {
  if (key === undefined) {
    const { writes = [], ...accepted } = await act()
    await together(write, writes)
    return accepted
  }
  if (!/^[\x21-\x7e][\x20-\x7e]{0,199}$/.test(key)) {
    throw problem.invalid([{ field: 'Idempotency-Key', reason: 'idempotency-key' }])
  }
  const fingerprint = createHash('sha256').update(JSON.stringify(request)).digest()
  const taken = await sql`insert into base.intake (person, key, fingerprint, status)
    values (${person.id}, ${key}, ${fingerprint}, 0) on conflict do nothing`.execute(write)
  if (!taken.numAffectedRows) return firstAnswer(write, person, key, fingerprint)

  const { writes = [], ...accepted } = await act()
  const kept = sql`update base.intake set status = ${accepted.status}, answer = ${JSON.stringify(accepted.answer)}::jsonb
    where person = ${person.id} and key = ${key}`
  await together(write, [...writes, kept])
  return accepted
}

async function firstAnswer<T>(
  write: WriteTx,
  person: { id: string },
  key: string,
  fingerprint: Buffer,
): Promise<Accepted<T>> {
  const { rows } = await sql<{ fingerprint: Buffer; status: number; answer: T | null }>`
    select fingerprint, status, answer from base.intake where person = ${person.id} and key = ${key}`.execute(
    write,
  )
  const first = rows[0]
  if (!first?.fingerprint.equals(fingerprint)) throw problem.keyUsedForOther()
  return { status: first.status, answer: first.answer }
}
