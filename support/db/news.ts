import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../base/database/tables'
import type { ReadTx, WriteTx } from '../../base/database/transaction'
import './tables'

export type NewsRow = Selectable<Tables['support.news']>
export type NewsContent = Pick<
  NewsRow,
  'title_fi' | 'title_sv' | 'title_en' | 'text_fi' | 'text_sv' | 'text_en'
>

export async function findNews(read: ReadTx, id: string): Promise<NewsRow | undefined> {
  return read.selectFrom('support.news').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Inserts a draft; false when the id was taken before. */
export async function insertNews(write: WriteTx, id: string, content: NewsContent): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('support.news')
    .values({ id, ...content })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Writes the next version; undefined when it had changed meanwhile. */
export async function updateNews(
  write: WriteTx,
  id: string,
  version: number,
  changes: NewsContent | { published: boolean },
): Promise<NewsRow | undefined> {
  const now = sql<Date>`now()`
  const content =
    'published' in changes
      ? changes.published
        ? { published_at: now, withdrawn_at: null }
        : { withdrawn_at: now }
      : changes
  return write
    .updateTable('support.news')
    .set({ ...content, version: version + 1, changed_at: now })
    .where('id', '=', id)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirst()
}

const most = 100

/** What is published, newest first. */
export async function selectPublishedNews(read: ReadTx): Promise<NewsRow[]> {
  return read
    .selectFrom('support.news')
    .selectAll()
    .where('published_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('published_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
}

/** Drafts, published and withdrawn, the last changed first. */
export async function selectAllNews(read: ReadTx): Promise<NewsRow[]> {
  return read
    .selectFrom('support.news')
    .selectAll()
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
}
