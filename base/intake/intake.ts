import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { type Condition, oneAfterAnother, type Statement, together } from '../database/together'
import type { WriteTx } from '../database/transaction'
import { problem } from '../problems/catalogue'

export type Accepted<T> = { status: number; answer: T | null }
/** What was done, and what is still to be written of it. */
export type Acting<T> = Accepted<T> & { writes?: readonly Statement[] }

/** A write that is nearly always what is to be done, said so that it can be sent with its acceptance and is its own test. */
export type Attempt<T> = Accepted<T> & {
  /** Writes, and returns a row, only where the attempt is right. */
  statement: (when: Condition) => RawBuilder<unknown>
  /** What is written besides, where it was. */
  besides: (when: Condition) => readonly Statement[]
}

/**
 * Accepts a write once. A phone may resend for weeks: with the same key and content it gets its first answer
 * again, whatever happened since. Refusals are not kept: they had no effect, and are judged anew.
 * Two sendings at the same moment wait for each other on the key's row.
 * @param key the Idempotency-Key, or undefined where the sender has none
 * @param request what was asked, by which a key used for something else is noticed
 * @param act the write itself; runs at most once for a key. The statements it leaves are sent with the acceptance
 * @param attempt is tried first, as one question with the acceptance; where it wrote nothing, `act` is asked
 * @throws key-used-for-other (422)
 */
export async function acceptOnce<T>(
  write: WriteTx,
  person: { id: string },
  key: string | undefined,
  request: unknown,
  act: () => Promise<Acting<T>>,
  attempt?: Attempt<T>,
): Promise<Accepted<T>> {
  if (key === undefined) {
    if (attempt && (await tried(write, sql`select 1`, attempt)).made) return attempt
    const { writes = [], ...accepted } = await act()
    await together(write, writes)
    return accepted
  }
  if (!/^[\x21-\x7e][\x20-\x7e]{0,199}$/.test(key)) {
    throw problem.invalid([{ field: 'Idempotency-Key', reason: 'idempotency-key' }])
  }
  const fingerprint = createHash('sha256').update(JSON.stringify(request)).digest()
  const { status = 0, answer = null } = attempt ?? {}
  const claim = sql`insert into base.intake (person, key, fingerprint, status, answer)
    values (${person.id}, ${key}, ${fingerprint}, ${status}, ${JSON.stringify(answer)}::jsonb)
    on conflict do nothing returning 1`
  const { claimed, made } = await tried(write, claim, attempt)
  if (!claimed) return firstAnswer(write, person, key, fingerprint)
  if (attempt && made) return attempt

  const { writes = [], ...accepted } = await act()
  const kept = sql`update base.intake set status = ${accepted.status}, answer = ${JSON.stringify(accepted.answer)}::jsonb
    where person = ${person.id} and key = ${key}`
  await together(write, [...writes, kept])
  return accepted
}

async function tried<T>(write: WriteTx, claim: RawBuilder<unknown>, attempt: Attempt<T> | undefined) {
  if (!attempt) return { claimed: (await claim.execute(write)).rows.length > 0, made: false }
  const wrote = await oneAfterAnother(write, claim, attempt.statement, attempt.besides)
  return { claimed: wrote.first, made: wrote.second }
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
