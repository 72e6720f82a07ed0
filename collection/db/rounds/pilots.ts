import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { ReplyKey } from './replies'
import './tables'

export type PilotRow = Selectable<Tables['collection.pilot_reply']>

export const selectPilotReplies = (read: ReadTx, { municipality, round }: ReplyKey): Promise<PilotRow[]> =>
  read
    .selectFrom('collection.pilot_reply')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('round', '=', round)
    .execute()

export const findPilotReply = (
  read: ReadTx,
  { municipality, round }: ReplyKey,
  indicator: string,
): Promise<PilotRow | undefined> =>
  read
    .selectFrom('collection.pilot_reply')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('round', '=', round)
    .where('indicator', '=', indicator)
    .executeTakeFirst()

/** @returns false where somebody else was quicker to say something of the question */
export async function savePilotReply(write: WriteTx, row: Omit<PilotRow, 'changed_at'>): Promise<boolean> {
  const { minutes, clarity, comment, version, changed_by_name } = row
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('collection.pilot_reply')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['municipality', 'round', 'indicator'])
        .doUpdateSet({ minutes, clarity, comment, version, changed_by_name, changed_at: new Date() })
        .where('collection.pilot_reply.version', '=', version - 1),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export type AskedInPilot = {
  indicator: string
  /** How many municipalities said something of the question. */
  replies: number
  medianMinutes: number | null
  meanClarity: number | null
  unclear: number
  comments: string[]
}

/** What a pilot says of each question: time, clarity from 1 to 5, how many found it unclear, and in words. */
export async function selectPilotFigures(read: ReadTx, round: string): Promise<AskedInPilot[]> {
  const { rows } = await sql<AskedInPilot>`select q.indicator, count(p.municipality)::int as replies,
      percentile_cont(0.5) within group (order by p.minutes) as "medianMinutes", avg(p.clarity)::float8 as "meanClarity",
      count(*) filter (where p.clarity <= 2)::int as unclear,
      coalesce(array_agg(p.comment order by p.municipality) filter (where p.comment <> ''), '{}') as comments
    from collection.round_question q
      join collection.round_section s on s.round = q.round and s.code = q.section
      left join collection.pilot_reply p on p.round = q.round and p.indicator = q.indicator
        and (p.minutes is not null or p.clarity is not null or p.comment <> '')
    where q.round = ${round} group by q.indicator, s.position, q.position order by s.position, q.position`.execute(
    read,
  )
  return rows
}
