import { sql } from 'kysely'
import type { ReadTx } from '../../../base/database/transaction'
import type { ReplyRow } from './replies'
import './tables'

export type Counted = {
  round: string
  expected: number
  begun: number
  submitted: number
  approved: number
  accepted: number
  on_time: number
}

/** Handed in by the last day that the municipality had, in Finland's days. */
const inTime = sql`(y.first_submitted_at at time zone 'Europe/Helsinki')::date <= greatest(o.deadline, y.extended_to)`

/** How many have answered each round of a subject. */
export async function countReplies(read: ReadTx, subject: string): Promise<Counted[]> {
  const { rows } = await sql<Counted>`select o.id as round, count(y.municipality) as expected,
      count(*) filter (where y.state <> 'invited') as begun,
      count(*) filter (where y.first_submitted_at is not null) as submitted,
      count(*) filter (where y.state in ('approved', 'accepted')) as approved,
      count(*) filter (where y.state = 'accepted') as accepted,
      count(*) filter (where ${inTime}) as on_time
    from collection.round o left join collection.reply y on y.round = o.id
    where o.subject = ${subject} group by o.id`.execute(read)
  return rows
}

export type ReplyProgress = ReplyRow & {
  on_time: boolean | null
  contacts: number
  invited_at: Date | null
  mail_failed: boolean
}

/** How far each municipality is, with its letters. What it answered is its own until it is handed in. */
export async function selectProgress(read: ReadTx, round: string): Promise<ReplyProgress[]> {
  const { rows } = await sql<ReplyProgress>`select y.*, ${inTime} as on_time,
      (select count(*) from collection.contact c where c.municipality = y.municipality and c.subject = o.subject) as contacts,
      (select max(m.sent_at) from collection.reminder m
        where m.municipality = y.municipality and m.round = y.round and m.kind = 'invitation') as invited_at,
      exists (select 1 from collection.reminder m
        where m.municipality = y.municipality and m.round = y.round and m.failed is not null and m.sent_at is null) as mail_failed
    from collection.reply y join collection.round o on o.id = y.round where y.round = ${round} order by y.municipality`.execute(
    read,
  )
  return rows
}
