import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../base/database/tables'
import type { ReadTx, WriteTx } from '../../base/database/transaction'
import './tables'

type Row = Selectable<Tables['support.message']>
export type NewMessage = Omit<Row, 'written_at'>
/** A message with its author's name, where the reader may see it. */
export type MessageRow = Row & { author_name: string | null }

/** Adds a message; false when its id was taken before. */
export async function insertMessage(write: WriteTx, message: NewMessage): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('support.message')
    .values(message)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function findMessage(read: ReadTx, id: string): Promise<Row | undefined> {
  return read.selectFrom('support.message').selectAll().where('id', '=', id).executeTakeFirst()
}

/** All of a thread, in order. */
export async function selectMessages(read: ReadTx, thread: string): Promise<MessageRow[]> {
  const { rows } = await sql<MessageRow>`select m.*, p.name as author_name
    from support.message m left join base.person p on p.id = m.author
    where m.thread = ${thread} order by m.number`.execute(read)
  return rows
}
