import { sql } from 'kysely'
import type { WriteTx } from '../../base/database/transaction'

type Part = { drop: string; make: string }

/**
 * Does a large work on tables without their indexes and foreign keys, then makes them again as they were. To make an
 * index once is several times cheaper than to keep it in order row by row. A key that other tables refer to stays.
 * All of it is in the transaction: nobody ever meets a table without its indexes.
 * @param tables with their schema, as in `youth.session`
 * @param onMade told after each index or key how many are made again, and of how many
 */
export async function withoutIndexes<T>(
  tx: WriteTx,
  tables: readonly string[],
  work: () => Promise<T>,
  onMade: (made: number, of: number) => void,
): Promise<T> {
  const parts = await findParts(tx, tables)
  for (const { drop } of parts.toReversed()) await sql.raw(drop).execute(tx)
  const done = await work()
  for (const [before, { make }] of parts.entries()) {
    await sql.raw(make).execute(tx)
    onMade(before + 1, parts.length)
  }
  return done
}

/** In the order in which they can be made: keys, indexes, foreign keys. */
async function findParts(tx: WriteTx, tables: readonly string[]): Promise<Part[]> {
  const { rows } = await sql<Part>`
    with parts as (
      select case contype when 'f' then 3 else 1 end as rank, conname as name,
        format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
        format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(c.oid)) as make
      from pg_constraint c
      where conrelid = any(${tables}::text[]::regclass[]) and contype in ('p', 'u', 'f')
        and not exists (select 1 from pg_constraint r where r.contype = 'f' and r.confrelid = c.conrelid and r.conindid = c.conindid)
      union all
      select 2, indexrelid::regclass::text, format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
      from pg_index i
      where indrelid = any(${tables}::text[]::regclass[])
        and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid))
    select drop, make from parts order by rank, name`.execute(tx)
  return rows
}
