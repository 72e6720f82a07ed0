import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx } from '../../../base/database/transaction'
import { notTraining } from '../units/notTraining'
import { type StoredSession, storedFrom } from './sessions'

export type SessionFilter = {
  /** One code, or several where predecessors belong to it. */
  municipalities: readonly string[]
  unit?: string | undefined
  group?: string | undefined
  from?: string | undefined
  to?: string | undefined
  after?: { date: string; start: string; id: string } | undefined
  limit: number
}

/**
 * A page of sessions, newest first; `after` is the last one of the page before. Training shows when its unit is asked for.
 * Each code gives its own page, read in the order of its index, and the newest of them are the page: however much is
 * recorded, no more is read than so many rows a code.
 */
export async function selectSessions(
  read: ReadTx,
  { municipalities, unit, group, from, to, after, limit }: SessionFilter,
): Promise<StoredSession[]> {
  const conditions = [
    sql`municipality = code`,
    sql`deleted_at is null`,
    unit ? sql`unit = ${unit}` : notTraining,
    ...(group ? [sql`group_id = ${group}`] : []),
    ...(from ? [sql`date >= ${from}::date`] : []),
    ...(to ? [sql`date <= ${to}::date`] : []),
    ...(after
      ? [sql`(date, start_time, id) < (${after.date}::date, ${after.start}::time, ${after.id}::uuid)`]
      : []),
  ]
  const newest = sql`order by date desc, start_time desc, id desc limit ${limit}`
  const { rows } = await sql<Selectable<Tables['youth.session']>>`
    select page.* from unnest(${municipalities}::text[]) as code
    cross join lateral (select * from youth.session where ${sql.join(conditions, sql` and `)} ${newest}) as page
    ${newest}`.execute(read)
  return rows.map(storedFrom)
}
