import type { Selectable } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx } from '../../../base/database/transaction'
import './tables'

export type ChangeRow = Selectable<Tables['collection.release_change']>

/** The cells of a table in which a release differs from the one before it, by place, year and measure. */
export function selectChanges(
  read: ReadTx,
  release: string,
  table: string,
  limit: number,
): Promise<ChangeRow[]> {
  return read
    .selectFrom('collection.release_change')
    .selectAll()
    .where('release', '=', release)
    .where('published_table', '=', table)
    .orderBy('place')
    .orderBy('period')
    .orderBy('measure')
    .limit(limit)
    .execute()
}

/** How many there are. */
export async function countChanges(read: ReadTx, release: string, table: string): Promise<number> {
  const { count } = await read
    .selectFrom('collection.release_change')
    .select((row) => row.fn.countAll<string | number>().as('count'))
    .where('release', '=', release)
    .where('published_table', '=', table)
    .executeTakeFirstOrThrow()
  return Number(count)
}
