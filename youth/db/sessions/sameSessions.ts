import { sql } from 'kysely'
import type { ReadTx } from '../../../base/database/transaction'
import { type StoredSession, storedFrom } from './sessions'
import '../tables'

type Row = Parameters<typeof storedFrom>[0]

export type Moment = { unit: string; date: string; start: string; form: string }

/**
 * What is stored that might be one of these: sessions with one of the ids, tombstones included, and sessions of the
 * same unit, day, start and form of work, whoever recorded them.
 */
export async function findSameSessions(
  read: ReadTx,
  asked: { municipalities: readonly string[]; ids: readonly string[]; moments: readonly Moment[] },
): Promise<StoredSession[]> {
  const { municipalities, ids, moments } = asked
  const { rows } = await sql<Row>`
    select s.* from youth.session s where s.municipality = any(${municipalities}) and s.id = any(${ids}::uuid[])
    union
    select s.* from json_to_recordset(${JSON.stringify(moments)}::json)
        as asked (unit uuid, date date, start time, form text)
      join youth.session s on s.municipality = any(${municipalities}) and s.unit = asked.unit and s.date = asked.date
        and s.start_time = asked.start and s.form = asked.form
    where s.deleted_at is null`.execute(read)
  return rows.map(storedFrom)
}
