import { type RawBuilder, sql } from 'kysely'
import type { WriteTx } from './transaction'

/** A write that nothing is asked back of; null where there is nothing to write. */
export type Statement = RawBuilder<unknown> | null

/** Whether a statement writes, where it is sent together with others on which that depends. */
export type Condition = RawBuilder<boolean>
export const always: Condition = sql<boolean>`true`

/**
 * Sends statements that write each their own rows as one question to the database: half of what a small write costs is
 * going there and back. They see the database as it was before them all, so none may build on another.
 */
export async function together(write: WriteTx, statements: readonly Statement[]): Promise<void> {
  const all = statements.filter((statement) => statement !== null)
  const last = all.pop()
  if (!last) return
  const before = all.map((statement, number) => sql`${sql.raw(`written_${number}`)} as (${statement})`)
  await (before.length ? sql`with ${sql.join(before)} ${last}` : last).execute(write)
}

/**
 * Sends as one question what hangs on each other: a second statement that writes only if the first did, and others that
 * write only if the second did. The first two end with `returning`.
 * @returns which of the two wrote
 */
export async function oneAfterAnother(
  write: WriteTx,
  first: RawBuilder<unknown>,
  second: (ifFirst: Condition) => RawBuilder<unknown>,
  others: (ifSecond: Condition) => readonly Statement[],
): Promise<{ first: boolean; second: boolean }> {
  const [ifFirst, ifSecond] = [sql<boolean>`exists (table first)`, sql<boolean>`exists (table second)`]
  const rest = others(ifSecond)
    .filter((statement) => statement !== null)
    .map((statement, number) => sql`${sql.raw(`written_${number}`)} as (${statement})`)
  const parts = [sql`first as (${first})`, sql`second as (${second(ifFirst)})`, ...rest]
  const { rows } = await sql<{ first: boolean; second: boolean }>`with ${sql.join(parts)}
    select ${ifFirst} as first, ${ifSecond} as second`.execute(write)
  return rows[0] ?? { first: false, second: false }
}
