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

/** What cards made for a day in these municipalities, the first made first, also where nobody has come yet. */
export async function selectActivities(
  read: ReadTx,
  asked: { municipalities: readonly string[]; date: string },
): Promise<ActivityRow[]> {
  const { rows } = await sql<ActivityRow>`
    with made as (
      select a.number, a.title, s.municipality, s.unit, s.group_id, s.date, s.start_time, s.end_time, s.end_date,
        s.participants, s.detail, s.online, s.staff_count, s.staff_minutes, s.youth_minutes
      from youth.session s
      join youth.card_activity a on a.municipality = s.municipality and a.session = s.id and a.recorded is not null
      where s.municipality = any (${asked.municipalities}) and s.date = ${asked.date}::date and s.deleted_at is null
      union all
      select a.number, a.title, a.municipality, a.unit, a.group_id, a.date, a.start_time, a.end_time, a.end_date,
        0, '[]'::jsonb, '[]'::jsonb, null, null, null
      from youth.card_activity a
      where a.municipality = any (${asked.municipalities}) and a.date = ${asked.date}::date and a.recorded is null)
    select m.number, m.title, m.municipality, g.number as "group", m.date, m.start_time as start, m.end_time as "end",
      m.end_date as "endDate", m.participants, m.detail, m.online, m.staff_count as "staffCount",
      m.staff_minutes as "staffMinutes", m.youth_minutes as "youthMinutes",
      coalesce(u.closed_on < m.date, false) as closed
    from made m
    join youth.card_group g on g.municipality = m.municipality
      and case when m.group_id is null then g.group_id is null and g.unit = m.unit else g.group_id = m.group_id end
    join youth.unit u on u.municipality = m.municipality and u.id = m.unit
    order by m.number limit 1000`.execute(read)
  return rows
}

/** When and where a card asked for an activity. */
export type AskedTimes = {
  unit: string
  group: string | null
  date: string
  start: string
  end: string
  endDate: string | null
}
export type KnownActivity = {
  municipality: string
  session: string
  /** What it was asked to be; null once somebody has come and it is a session. */
  asked: AskedTimes | null
}

/** What is behind the number of an activity, if the scope reaches it. */
export async function findActivity(read: ReadTx, number: number): Promise<KnownActivity | undefined> {
  const row = await read
    .selectFrom('youth.card_activity')
    .select([
      'municipality',
      'session',
      'recorded',
      'unit',
      'group_id',
      'date',
      'start_time',
      'end_time',
      'end_date',
    ])
    .where('number', '=', number)
    .executeTakeFirst()
  if (!row) return undefined
  const { municipality, session, recorded, unit, date, start_time: start, end_time: end } = row
  const asked =
    recorded === null && unit !== null && date !== null && start !== null && end !== null
      ? { unit, group: row.group_id, date, start, end, endDate: row.end_date }
      : null
  return { municipality, session, asked }
}

/** The number of the activity that a session is or will be; undefined where it is none, or none any more. */
export async function findNumber(read: ReadTx, session: string): Promise<number | undefined> {
  const row = await read
    .selectFrom('youth.card_activity')
    .select('number')
    .where('session', '=', session)
    .executeTakeFirst()
  return row?.number
}

/** Keeps what a card asked for. @returns its number; undefined where another phone has asked for it in between */
export async function insertActivity(
  write: WriteTx,
  {
    municipality,
    session,
    title,
    ...at
  }: { municipality: string; session: string; title: string } & AskedTimes,
): Promise<number | undefined> {
  const row = await write
    .insertInto('youth.card_activity')
    .values({
      ...{ municipality, session, title, unit: at.unit, group_id: at.group, date: at.date },
      ...{ start_time: at.start, end_time: at.end, end_date: at.endDate },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('number')
    .executeTakeFirst()
  return row?.number
}

/** Says that an activity has become a session. */
export const recordingOf = ({ municipality, session }: { municipality: string; session: string }) =>
  sql`update youth.card_activity set recorded = session where municipality = ${municipality} and session = ${session}`

/** Forgets what nobody has come to for two months, of whichever municipality. */
export async function forgetActivities(write: WriteTx): Promise<void> {
  await sql`select youth.forget_card_activities()`.execute(write)
}
