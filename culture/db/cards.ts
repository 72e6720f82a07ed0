import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../base/database/tables'
import type { ReadTx, WriteTx } from '../../base/database/transaction'
import './tables'

export type CardRow = Selectable<Tables['culture.card']>
export type CardContent = Pick<
  CardRow,
  'indicator' | 'language' | 'title' | 'text' | 'other_title' | 'other_text' | 'contact' | 'email'
>

const most = 500

/** Published cards, the newest first: of one indicator, of one municipality, or all. */
export async function selectPublishedCards(
  read: ReadTx,
  { indicator, municipality }: { indicator?: string | undefined; municipality?: string | undefined },
): Promise<CardRow[]> {
  let cards = read.selectFrom('culture.card').selectAll().where('published', '=', true)
  if (indicator !== undefined) cards = cards.where('indicator', '=', indicator)
  if (municipality !== undefined) cards = cards.where('municipality', '=', municipality)
  return cards.orderBy('published_at', 'desc').orderBy('id').limit(most).execute()
}

/** A municipality's cards, hidden ones too, the last changed first. */
export async function selectOwnCards(read: ReadTx, municipality: string): Promise<CardRow[]> {
  return read
    .selectFrom('culture.card')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
}

export async function findCard(read: ReadTx, municipality: string, id: string): Promise<CardRow | undefined> {
  return read
    .selectFrom('culture.card')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Inserts a hidden card; false when the municipality has one of that id. */
export async function insertCard(
  write: WriteTx,
  municipality: string,
  id: string,
  content: CardContent,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('culture.card')
    .values({ municipality, id, ...content })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Writes the next version; undefined when it had changed meanwhile. */
export async function updateCard(
  write: WriteTx,
  { municipality, id, version }: Pick<CardRow, 'municipality' | 'id' | 'version'>,
  changes: CardContent | { published: boolean },
): Promise<CardRow | undefined> {
  const now = sql<Date>`now()`
  const shown = 'published' in changes && changes.published ? { published_at: now } : {}
  return write
    .updateTable('culture.card')
    .set({ ...changes, ...shown, version: version + 1, changed_at: now })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirst()
}
