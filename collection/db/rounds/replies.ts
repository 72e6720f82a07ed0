import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { Statement } from '../../../base/database/together'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import './tables'

export type ReplyRow = Selectable<Tables['collection.reply']>
export type ReplyKey = { municipality: string; round: string }

export const findReply = (read: ReadTx, { municipality, round }: ReplyKey): Promise<ReplyRow | undefined> =>
  read
    .selectFrom('collection.reply')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('round', '=', round)
    .executeTakeFirst()

/**
 * Holds a reply until the transaction ends. Many may save in it at once; whoever submits or approves waits for them and
 * is alone. A lock of its own and not the row's: who comes by a link may not change the row.
 */
export async function holdReply(
  write: WriteTx,
  key: ReplyKey,
  how: 'saving' | 'deciding',
): Promise<ReplyRow | undefined> {
  const lock = sql.raw(how === 'saving' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock')
  await sql`select ${lock}(hashtext(${`reply ${key.round} ${key.municipality}`}))`.execute(write)
  return findReply(write, key)
}

/** Holds the row too, before what is counted of it: a release that is being prepared holds rows and waits for nothing else. */
export async function holdReplyRow(write: WriteTx, { municipality, round }: ReplyKey): Promise<void> {
  await sql`select from collection.reply where municipality = ${municipality} and round = ${round} for update`.execute(
    write,
  )
}

type Changed = Partial<Omit<ReplyRow, 'municipality' | 'round' | 'version'>>

/** Changes a reply that is held, and answers with its new version. */
export async function updateReply(write: WriteTx, key: ReplyKey, changed: Changed): Promise<number> {
  const { version } = await write
    .updateTable('collection.reply')
    .set({ ...changed, version: sql`version + 1` })
    .where('municipality', '=', key.municipality)
    .where('round', '=', key.round)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

/** Somebody has begun: only where nobody had. */
export const beginning = ({ municipality, round }: ReplyKey): Statement =>
  sql`update collection.reply set state = 'answering', version = version + 1
    where municipality = ${municipality} and round = ${round} and state = 'invited'`

/** An answer is written: there is something to report after all. @returns whether it had been said that there is nothing */
export async function takeNilBack(write: WriteTx, { municipality, round }: ReplyKey): Promise<boolean> {
  const { rows } = await sql<{
    taken: boolean
  }>`select collection.take_nil_back(${municipality}, ${round}) as taken`.execute(write)
  return rows[0]?.taken ?? false
}

export type OwnReply = ReplyRow & { opened: number; asked: number }

/** A municipality's replies to rounds of a subject, with what the reviewers have opened and asked. */
export async function selectOwnReplies(
  read: ReadTx,
  municipality: string,
  subject: string,
): Promise<OwnReply[]> {
  const { rows } = await sql<OwnReply>`select r.*, (
      select count(*)::int from collection.value v
      where v.municipality = r.municipality and v.round = r.round and v.unlocked) as opened, (
      select count(*)::int from collection.review_note n
      where n.municipality = r.municipality and n.round = r.round and n.kind = 'question'
        and n.resolved_at is null) as asked
    from collection.reply r join collection.round o on o.id = r.round
    where r.municipality = ${municipality} and o.subject = ${subject} and o.state <> 'draft'
    order by o.year desc, o.opens_on desc`.execute(read)
  return rows
}

/** Names of those who submitted and approved, as far as the reader may know them. */
export async function selectNames(
  read: ReadTx,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const known = ids.filter((id) => id !== null)
  if (!known.length) return new Map()
  const rows = await read.selectFrom('base.person').select(['id', 'name']).where('id', 'in', known).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
