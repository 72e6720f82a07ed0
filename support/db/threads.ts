import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../base/database/tables'
import type { ReadTx, WriteTx } from '../../base/database/transaction'
import type { State } from '../domain/codes'
import './tables'

export type ThreadRow = Selectable<Tables['support.thread']>
export type NewThread = Pick<ThreadRow, 'id' | 'asker' | 'kind' | 'language' | 'screen'>

/** How much of the question a list shows. */
const excerpt = sql<string>`(select left(m.text, 160) from support.message m where m.thread = t.id and m.number = 1)`
const unread = sql<number>`(select count(*) from support.message m
  where m.thread = t.id and m.by_team and m.number > t.asker_seen)`

/** Inserts a new thread; false when the id was taken before. */
export async function insertThread(write: WriteTx, thread: NewThread): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('support.thread')
    .values(thread)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** The thread, if the scope reaches it. */
export async function findThread(read: ReadTx, id: string): Promise<ThreadRow | undefined> {
  return read.selectFrom('support.thread').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The same, held until the transaction ends, so that two who write at once get different numbers. */
export async function holdThread(write: WriteTx, id: string): Promise<ThreadRow | undefined> {
  return write.selectFrom('support.thread').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Where the held thread stands from now on. How long it has stood there begins anew only where the state changes. */
export async function moveThread(
  write: WriteTx,
  held: ThreadRow,
  to: { state: State; messages?: number },
): Promise<number> {
  const { version } = await write
    .updateTable('support.thread')
    .set({
      state: to.state,
      messages: to.messages ?? held.messages,
      version: held.version + 1,
      changed_at: sql<Date>`now()`,
      ...(to.state === held.state ? {} : { state_since: sql<Date>`now()` }),
    })
    .where('id', '=', held.id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

export async function updateSeen(write: WriteTx, id: string, number: number): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('support.thread')
    .set({ asker_seen: sql<number>`greatest(asker_seen, least(${number}, messages))` })
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export type OwnThread = ThreadRow & { excerpt: string; unread: number }

/** A page of somebody's own threads, the last changed first; `after` is the last one of the page before. */
export async function selectOwnThreads(
  read: ReadTx,
  asker: string,
  page: { after: { at: string; id: string } | undefined; limit: number },
): Promise<OwnThread[]> {
  const after = page.after
    ? sql`and (t.changed_at, t.id) < (${page.after.at}::timestamptz, ${page.after.id}::uuid)`
    : sql``
  const { rows } = await sql<OwnThread>`select t.*, ${excerpt} as excerpt, ${unread} as unread
    from support.thread t where t.asker = ${asker} ${after}
    order by t.changed_at desc, t.id desc limit ${page.limit}`.execute(read)
  return rows
}

/** How many answers somebody has not seen yet. */
export async function countUnread(read: ReadTx, asker: string): Promise<number> {
  const { rows } = await sql<{ unread: number }>`select coalesce(sum(${unread}), 0) as unread
    from support.thread t where t.asker = ${asker} and t.asker_seen < t.messages`.execute(read)
  return rows[0]?.unread ?? 0
}

export type Asker = { name: string | null; roles: { role: string; municipality: string | null }[] }
export type QueuedThread = ThreadRow & { excerpt: string; asker_name: string | null; roles: Asker['roles'] }

const askerOf = sql`p.name as asker_name, (
  select coalesce(jsonb_agg(distinct jsonb_build_object('role', g.role, 'municipality', g.municipality)), '[]')
  from base.role_grant g where g.person = t.asker and g.ended_at is null) as roles`

/** A page of the queue: open first, and of those the one that has waited longest. */
export async function selectQueue(
  read: ReadTx,
  page: {
    state: State | undefined
    after: { rank: number; at: string; id: string } | undefined
    limit: number
  },
): Promise<QueuedThread[]> {
  const { state, after } = page
  const { rows } = await sql<QueuedThread>`select t.*, ${excerpt} as excerpt, ${askerOf}
    from support.thread t left join base.person p on p.id = t.asker
    where true ${state ? sql`and t.state = ${state}` : sql``}
    ${after ? sql`and (t.state_rank, t.state_since, t.id) > (${after.rank}::smallint, ${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
    order by t.state_rank, t.state_since, t.id limit ${page.limit}`.execute(read)
  return rows
}

export async function countOpen(read: ReadTx): Promise<number> {
  const { rows } = await sql<{
    open: number
  }>`select count(*) as open from support.thread where state = 'open'`.execute(read)
  return rows[0]?.open ?? 0
}

/** Who asked: a name and what they are where, and nothing else of them. */
export async function findAsker(read: ReadTx, id: string): Promise<Asker | undefined> {
  const { rows } = await sql<{ asker_name: string | null; roles: Asker['roles'] }>`select ${askerOf}
    from support.thread t left join base.person p on p.id = t.asker where t.id = ${id}`.execute(read)
  return rows[0] && { name: rows[0].asker_name, roles: rows[0].roles }
}
