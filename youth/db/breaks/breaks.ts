import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import './tables'

export type BreakRow = Selectable<Tables['youth.plan_break']>
export type BreakContent = Pick<
  BreakRow,
  'unit' | 'holiday' | 'name_fi' | 'name_sv' | 'first_day' | 'last_day' | 'effect'
>

/** The breaks within the scope that have not been removed, by day. */
export const selectBreaks = (
  read: ReadTx,
  asked: { municipalities: readonly string[]; from?: string | undefined; to?: string | undefined },
): Promise<BreakRow[]> =>
  read
    .selectFrom('youth.plan_break')
    .selectAll()
    .where('municipality', 'in', [...asked.municipalities])
    .where('removed_at', 'is', null)
    .where('last_day', '>=', asked.from ?? '0001-01-01')
    .where('first_day', '<=', asked.to ?? '9999-12-31')
    .orderBy('first_day')
    .orderBy('id')
    .execute()

/** The break, removed or not. */
export const findBreak = (read: ReadTx, municipality: string, id: string): Promise<BreakRow | undefined> =>
  read
    .selectFrom('youth.plan_break')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()

/** Adds breaks; those whose id is there, removed or not, are left as they stand. Answers with the ids that are new. */
export async function insertBreaks(
  write: WriteTx,
  breaks: readonly (BreakContent & { municipality: string; id: string })[],
): Promise<string[]> {
  const made = await write
    .insertInto('youth.plan_break')
    .values([...breaks])
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  return made.map(({ id }) => id)
}

/** Writes the break as its next version, or removes it; false when it had changed meanwhile. */
export async function updateBreak(
  write: WriteTx,
  { municipality, id }: { municipality: string; id: string },
  version: number,
  change: BreakContent | 'remove',
): Promise<boolean> {
  const content = change === 'remove' ? { removed_at: sql<Date>`now()` } : { ...change, removed_at: null }
  const { numUpdatedRows } = await write
    .updateTable('youth.plan_break')
    .set({ ...content, version: version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
