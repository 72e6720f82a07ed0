import { sql } from 'kysely'
import type { ReadTx } from '../../../base/database/transaction'
import type { Standing } from '../../domain/review/kinds'
import type { ReplyState } from '../../domain/rounds/states'
import type { ReplyKey } from '../rounds/replies'
import './tables'

export type QueuedReply = {
  municipality: string
  state: ReplyState
  version: number
  nil: boolean
  submitted_at: Date | null
  standing: Standing
  rank: number
  since: Date
  findings: number
  unexplained: number
  changed: number
}
export type AfterReply = { rank: number; at: string; municipality: string }

/** A page of the queue by municipality: those that wait first, and of them the one that has waited longest. */
export async function selectQueuedReplies(
  read: ReadTx,
  round: string,
  page: { standing: Standing | undefined; after: AfterReply | undefined; limit: number },
): Promise<QueuedReply[]> {
  const { standing, after } = page
  const { rows } = await sql<QueuedReply>`select u.*, r.state, r.version, r.nil, r.submitted_at
    from collection.under_review u
      join collection.reply r on r.municipality = u.municipality and r.round = u.round
    where u.round = ${round} ${standing ? sql`and u.standing = ${standing}` : sql``}
    ${after ? sql`and (u.rank, u.since, u.municipality) > (${after.rank}::smallint, ${after.at}::timestamptz, ${after.municipality})` : sql``}
    order by u.rank, u.since, u.municipality limit ${page.limit}`.execute(read)
  return rows
}

/** One reply as the queue has it. */
export async function findQueuedReply(
  read: ReadTx,
  { municipality, round }: ReplyKey,
): Promise<QueuedReply | undefined> {
  const { rows } = await sql<QueuedReply>`select u.*, r.state, r.version, r.nil, r.submitted_at
    from collection.under_review u
      join collection.reply r on r.municipality = u.municipality and r.round = u.round
    where u.municipality = ${municipality} and u.round = ${round}`.execute(read)
  return rows[0]
}

export type Standings = Record<Standing, number>

/** How many replies stand where. */
export async function countStandings(read: ReadTx, round: string): Promise<Standings> {
  const { rows } = await sql<{ standing: Standing; count: number }>`select standing, count(*)::int as count
    from collection.under_review where round = ${round} group by standing`.execute(read)
  return {
    waiting: 0,
    returned: 0,
    submitted: 0,
    accepted: 0,
    ...Object.fromEntries(rows.map((row) => [row.standing, row.count])),
  }
}

export type QueuedIndicator = {
  indicator: string
  position: number
  municipalities: number
  findings: number
  unexplained: number
}

/** A page of the queue by indicator, in the order in which they are asked: what was found in replies that wait. */
export async function selectQueuedIndicators(
  read: ReadTx,
  round: string,
  page: { after: number | undefined; limit: number },
): Promise<QueuedIndicator[]> {
  const { rows } = await sql<QueuedIndicator>`with asked as (
      select q.indicator, row_number() over (order by s.position, q.position)::int as position
      from collection.round_question q
        join collection.round_section s on s.round = q.round and s.code = q.section
      where q.round = ${round}),
    shown as (select * from asked where position > ${page.after ?? 0} order by position limit ${page.limit})
    select a.indicator, a.position, coalesce(w.municipalities, 0) as municipalities,
      coalesce(w.findings, 0) as findings, coalesce(w.unexplained, 0) as unexplained
    from shown a left join collection.indicator_waiting w on w.round = ${round} and w.indicator = a.indicator
    order by a.position`.execute(read)
  return rows
}

export type QueuedFinding = {
  municipality: string
  rule: string
  indicator: string
  part: string
  severity: 'hard' | 'soft'
  explanation: string
  waits_since: Date
  number: number | null
}
export type AfterFinding = {
  explained: boolean
  at: string
  municipality: string
  indicator: string
  part: string
  rule: string
}

/** A page of the queue by finding, of one indicator or of all: those without an explanation first, the oldest of them. */
export async function selectQueuedFindings(
  read: ReadTx,
  round: string,
  page: { indicator: string | undefined; after: AfterFinding | undefined; limit: number },
): Promise<QueuedFinding[]> {
  const { indicator, after } = page
  // Within one indicator its code is no longer part of the order, as the index has it.
  const order = indicator
    ? sql`(f.explanation <> ''), f.waits_since, f.municipality, f.part, f.rule`
    : sql`(f.explanation <> ''), f.waits_since, f.municipality, f.indicator, f.part, f.rule`
  const from = after && [
    sql`${after.explained}::boolean`,
    sql`${after.at}::timestamptz`,
    sql`${after.municipality}`,
    ...(indicator ? [] : [sql`${after.indicator}`]),
    sql`${after.part}`,
    sql`${after.rule}`,
  ]
  const { rows } = await sql<QueuedFinding>`with page as (
      select f.* from collection.finding f
      where f.round = ${round} and f.waits_since is not null
        ${indicator ? sql`and f.indicator = ${indicator}` : sql``}
        ${from ? sql`and (${order}) > (${sql.join(from)})` : sql``}
      order by ${order} limit ${page.limit})
    select f.municipality, f.rule, f.indicator, f.part, f.severity, f.explanation, f.waits_since, v.number
    from page f left join collection.value v on v.municipality = f.municipality and v.round = f.round
      and v.indicator = f.indicator and v.part = f.part
    order by ${order}`.execute(read)
  return rows
}
