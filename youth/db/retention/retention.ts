import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import './tables'

export type RetentionRow = Selectable<Tables['youth.retention']>
export type RetentionContent = Omit<RetentionRow, 'municipality' | 'version' | 'changed_at' | 'changed_by'>

export const findRetention = (read: ReadTx, municipality: string): Promise<RetentionRow | undefined> =>
  read.selectFrom('youth.retention').selectAll().where('municipality', '=', municipality).executeTakeFirst()

/** Writes the decision as the next version of the one that was read; false where somebody else came first. */
export async function writeRetention(
  write: WriteTx,
  municipality: string,
  content: RetentionContent,
  { person, version }: { person: string; version: number },
): Promise<boolean> {
  const by = { changed_by: person }
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await write
      .insertInto('youth.retention')
      .values({ municipality, ...content, ...by })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    return numInsertedOrUpdatedRows === 1n
  }
  const { numUpdatedRows } = await write
    .updateTable('youth.retention')
    .set({ ...content, ...by, version: version + 1, changed_at: sql<Date>`now()` })
    .where('municipality', '=', municipality)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** The first day on which anything is forgotten in this database at all. */
export async function findForgetsFrom(read: ReadTx): Promise<string | null> {
  const { rows } = await sql<{ day: string }>`select forgets_from as day from base.instance`.execute(read)
  return rows[0]?.day ?? null
}

/** How many sessions and entries of the audit would go on a day, if so many years were decided. */
export async function countGoing(
  read: ReadTx,
  municipality: string,
  { day, countYears, auditYears }: { day: string; countYears: number; auditYears: number },
): Promise<{ sessions: number; entries: number }> {
  const { rows } = await sql<{ sessions: number; entries: number }>`
    select sessions, entries from youth.would_go(${municipality}, ${day}::date, ${countYears}, ${auditYears})`.execute(
    read,
  )
  return rows[0] ?? { sessions: 0, entries: 0 }
}

/**
 * Of which day the oldest session of a municipality may be; null where all are kept. Until the transaction ends no run
 * takes anything there.
 */
export async function findKeptFrom(read: ReadTx, municipality: string): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`select youth.kept_from(${municipality}) as day`.execute(
    read,
  )
  return rows[0]?.day ?? null
}

/** Of which days the sessions of municipalities are gone: those before the day beside each code. */
export async function selectForgotten(
  read: ReadTx,
  municipalities: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ municipality: string; before: string }>`
    select municipality, before from youth.forgetting
    where municipality = any(${municipalities}) and before is not null`.execute(read)
  return new Map(rows.map(({ municipality, before }) => [municipality, before]))
}
