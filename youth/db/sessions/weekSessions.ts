import { sql } from 'kysely'
import type { ReadTx } from '../../../base/database/transaction'
import type { WeekSession } from '../../domain/weeks/week'

/** What the week's overview needs of the sessions of some days, both included. */
export async function selectWeekSessions(
  read: ReadTx,
  filter: { municipalities: readonly string[]; from: string; to: string },
): Promise<WeekSession[]> {
  const { rows } = await sql<WeekSession>`
    select id, unit, date, start_time as start, end_time as "end", form, exception, participants
    from youth.session
    where municipality = any(${filter.municipalities}) and deleted_at is null
      and date between ${filter.from}::date and ${filter.to}::date
    order by date, start_time, id`.execute(read)
  return rows
}
