import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { Words } from '../../../base/language/language'
import type { ReplyKey } from '../rounds/replies'
import './tables'

export type NoteRow = Selectable<Tables['collection.review_note']>
export type NewNote = Omit<NoteRow, 'at' | 'resolved_at' | 'mailed_at'>
export type NamedNote = NoteRow & { author: string | null }

/** All that was said about a reply, oldest first, with the names of those whom the reader may know. */
export async function selectNotes(read: ReadTx, { municipality, round }: ReplyKey): Promise<NamedNote[]> {
  const { rows } = await sql<NamedNote>`select n.*, p.name as author
    from collection.review_note n left join base.person p on p.id = n.by
    where n.municipality = ${municipality} and n.round = ${round} order by n.at, n.id`.execute(read)
  return rows
}

export const findNote = (read: ReadTx, municipality: string, id: string): Promise<NoteRow | undefined> =>
  read
    .selectFrom('collection.review_note')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()

export async function countNotes(read: ReadTx, { municipality, round }: ReplyKey): Promise<number> {
  const { count } = await read
    .selectFrom('collection.review_note')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('municipality', '=', municipality)
    .where('round', '=', round)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function insertNote(write: WriteTx, note: NewNote): Promise<void> {
  await write.insertInto('collection.review_note').values(note).execute()
}

/** A question has its answer; false where it had one. */
export async function resolveNote(write: WriteTx, municipality: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('collection.review_note')
    .set({ resolved_at: sql<Date>`now()` })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .where('resolved_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** What the municipality asked about these values is settled. */
export async function settleRequests(
  write: WriteTx,
  { municipality, round }: ReplyKey,
  places: readonly { indicator: string; part: string }[],
): Promise<void> {
  await sql`update collection.review_note n set resolved_at = now()
    from json_to_recordset(${JSON.stringify(places)}::json) as p (indicator text, part text)
    where n.municipality = ${municipality} and n.round = ${round} and n.kind = 'request' and n.resolved_at is null
      and n.indicator = p.indicator and n.part = p.part`.execute(write)
}

export type OpenRequest = {
  municipality: string
  round: string
  round_name: Words
  indicator: string
  part: string
  text: string
  at: Date
}

/** What municipalities ask to correct in any round of a subject, the oldest first. */
export async function selectRequests(read: ReadTx, subject: string): Promise<OpenRequest[]> {
  const { rows } =
    await sql<OpenRequest>`select n.municipality, n.round, o.name as round_name, n.indicator, n.part,
      n.text, n.at
    from collection.review_note n join collection.round o on o.id = n.round
    where n.kind = 'request' and n.resolved_at is null and o.subject = ${subject}
    order by n.at, n.id limit 100`.execute(read)
  return rows
}

/** Opens values of a reply for correction, and no other. */
export async function openValues(
  write: WriteTx,
  { municipality, round }: ReplyKey,
  places: readonly { indicator: string; part: string }[],
): Promise<void> {
  await sql`select collection.open_values(${municipality}, ${round}, ${JSON.stringify(places)}::json)`.execute(
    write,
  )
}
