import { sql } from 'kysely'
import type { ReadTx } from '../../../base/database/transaction'
import type { RecordedSession } from '../../domain/plans/states'

/**
 * The sessions that plans of some days are compared with: those of the days, both included, and those with one of
 * the ids, whenever they were held. Of deleted ones only that they are.
 */
export async function selectPlannedSessions(
  read: ReadTx,
  asked: { municipalities: readonly string[]; ids: readonly string[]; from: string; to: string },
): Promise<(RecordedSession & { deleted: boolean })[]> {
  const { municipalities, ids, from, to } = asked
  const { rows } = await sql<RecordedSession & { deleted: boolean }>`
    select id, unit, group_id as "group", form, date, start_time as start, end_time as "end", exception, participants,
      deleted_at is not null as deleted
    from youth.session
    where municipality = any(${municipalities}) and date between ${from}::date and ${to}::date and deleted_at is null
    union
    select id, unit, group_id, form, date, start_time, end_time, exception, participants, deleted_at is not null
    from youth.session
    where municipality = any(${municipalities}) and id = any(${ids}::uuid[])
    order by date, start, id`.execute(read)
  return rows
}

/** Those of some sessions that are being counted: a tally has been begun and not put aside. */
export async function selectCounting(
  read: ReadTx,
  asked: { municipalities: readonly string[]; ids: readonly string[] },
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ session: string }>`
    select session from youth.tally
    where municipality = any(${asked.municipalities}) and session = any(${asked.ids}::uuid[]) and put_aside_at is null`.execute(
    read,
  )
  return new Set(rows.map(({ session }) => session))
}
