import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { DetailCell } from '../../domain/sessions/session'
import './tables'

export type ActivityRow = {
  number: number
  title: string
  municipality: string
  group: number
  date: string
  start: string
  end: string
  endDate: string | null
  participants: number | null
  detail: DetailCell[]
  online: { channel: string; active: number; passive: number }[]
  staffCount: number | null
  staffMinutes: number | null
  youthMinutes: number | null
  closed: boolean
}

/** What cards made for a day in these municipalities, the first made first. */
export async function selectActivities(
  read: ReadTx,
  asked: { municipalities: readonly string[]; date: string },
): Promise<ActivityRow[]> {
  const { rows } = await sql<ActivityRow>`
    select a.number, a.title, s.municipality, g.number as "group", s.date, s.start_time as start, s.end_time as "end",
      s.end_date as "endDate", s.participants, s.detail, s.online, s.staff_count as "staffCount",
      s.staff_minutes as "staffMinutes", s.youth_minutes as "youthMinutes",
      coalesce(u.closed_on < s.date, false) as closed
    from youth.session s
    join youth.card_activity a on a.municipality = s.municipality and a.session = s.id
    join youth.card_group g on g.municipality = s.municipality
      and case when s.group_id is null then g.group_id is null and g.unit = s.unit else g.group_id = s.group_id end
    join youth.unit u on u.municipality = s.municipality and u.id = s.unit
    where s.municipality = any (${asked.municipalities}) and s.date = ${asked.date}::date and s.deleted_at is null
    order by a.number limit 1000`.execute(read)
  return rows
}

/** The session behind the number of an activity, if the scope reaches it. */
export const findActivity = (
  read: ReadTx,
  number: number,
): Promise<{ municipality: string; session: string } | undefined> =>
  read
    .selectFrom('youth.card_activity')
    .select(['municipality', 'session'])
    .where('number', '=', number)
    .executeTakeFirst()

/** The number of the activity that a session is; undefined where it is none, or none any more. */
export async function findNumber(read: ReadTx, session: string): Promise<number | undefined> {
  const row = await read
    .selectFrom('youth.card_activity')
    .select('number')
    .where('session', '=', session)
    .executeTakeFirst()
  return row?.number
}

export async function insertActivity(
  write: WriteTx,
  activity: { municipality: string; session: string; title: string },
): Promise<number> {
  const { number } = await write
    .insertInto('youth.card_activity')
    .values(activity)
    .returning('number')
    .executeTakeFirstOrThrow()
  return number
}
