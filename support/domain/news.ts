import { leaveAudit } from '../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../base/database/transaction'
import { allow } from '../../base/people/domain/allow'
import type { Person } from '../../base/people/domain/person'
import { problem } from '../../base/problems/catalogue'
import {
  findNews,
  insertNews,
  type NewsContent,
  type NewsRow,
  selectAllNews,
  selectPublishedNews,
  updateNews,
} from '../db/news'
import { supportProblem } from './problems'

/** News for everyone, newest first. */
export const listPublishedNews = selectPublishedNews

/** Drafts and withdrawn ones too, for those who write them. @throws not-allowed (403) */
export async function listAllNews(read: ReadTx, person: Person | null): Promise<NewsRow[]> {
  allow(person, 'support.publish', 'nation')
  return selectAllNews(read)
}

type Asked = { id: string; ifMatch: number | '*' | null }

/**
 * Writes a draft with an id of the sender's, or corrects news with If-Match.
 * @returns 201 when new, 200 when corrected or the same
 * @throws not-allowed (403), already-sent (409), changed-meanwhile (412); invalid (422) where published news would
 * lose its Finnish or Swedish
 */
export async function saveNews(
  write: WriteTx,
  person: Person | null,
  { id, ifMatch, content }: Asked & { content: NewsContent },
): Promise<{ status: 200 | 201; news: NewsRow }> {
  allow(person, 'support.publish', 'nation')
  if (ifMatch === null && (await insertNews(write, id, content))) {
    await audit(write, person, id, 'created', { text: 'changed' })
    return { status: 201, news: await getNews(write, id) }
  }
  const stored = await getNews(write, id)
  const fields = Object.keys(content) as (keyof NewsContent)[]
  const changed = fields.filter((field) => stored[field] !== content[field])
  if (!changed.length) return { status: 200, news: stored }
  if (ifMatch === null) throw supportProblem.alreadySent()
  if (isPublic(stored)) checkComplete(content)
  const news = await updateNews(write, id, ifMatch === '*' ? stored.version : ifMatch, content)
  if (!news) throw problem.changedMeanwhile()
  await audit(write, person, id, 'corrected', Object.fromEntries(changed.map((field) => [field, 'changed'])))
  return { status: 200, news }
}

/**
 * Publishes news, or withdraws it. What stands so already stays as it is.
 * @throws not-allowed (403), not-found (404), changed-meanwhile (412); invalid (422) without Finnish and Swedish
 */
export async function publishNews(
  write: WriteTx,
  person: Person | null,
  { id, ifMatch, published }: Asked & { published: boolean },
): Promise<NewsRow> {
  allow(person, 'support.publish', 'nation')
  const stored = await getNews(write, id)
  if (published) checkComplete(stored)
  if (isPublic(stored) === published) return stored
  const version = ifMatch === null || ifMatch === '*' ? stored.version : ifMatch
  const news = await updateNews(write, id, version, { published })
  if (!news) throw problem.changedMeanwhile()
  await audit(write, person, id, published ? 'published' : 'withdrawn', { public: [!published, published] })
  return news
}

export const isPublic = (news: Pick<NewsRow, 'published_at' | 'withdrawn_at'>) =>
  news.published_at !== null && news.withdrawn_at === null

/** Both national languages, or nothing: what is said to everyone is said in both. */
function checkComplete(content: NewsContent) {
  const needed = {
    'title.fi': 'title_fi',
    'text.fi': 'text_fi',
    'title.sv': 'title_sv',
    'text.sv': 'text_sv',
  } as const
  const missing = Object.entries(needed).filter(([, column]) => !content[column])
  if (missing.length)
    throw problem.invalid(missing.map(([field]) => ({ field, reason: 'support:field.both-languages' })))
}

async function getNews(read: ReadTx, id: string): Promise<NewsRow> {
  const news = await findNews(read, id)
  if (!news) throw problem.notFound()
  return news
}

const audit = (
  write: WriteTx,
  person: Person,
  subject: string,
  action: string,
  changes: Record<string, [unknown, unknown] | 'changed'>,
) => leaveAudit(write, person, { action, kind: 'support.news', subject, changes })
