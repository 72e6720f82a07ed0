import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../base/endpoints/ifMatch'
import { type Ground, serve } from '../../base/endpoints/serve'
import type { NewsRow } from '../db/news'
import { isPublic, listAllNews, listPublishedNews, publishNews, saveNews } from '../domain/news'
import { describeNews } from './describeNews'
import { getAllNews, getNews, putNews, putNewsPublication } from './newsEndpoints'
import type { WrittenNews } from './newsSchemas'

/** Serves news: to everyone what is published, to the national team also what is not. */
export function serveNews(app: Hono, ground: Ground): void {
  serve(app, ground, getNews, async ({ read }) => ({
    body: (await read(listPublishedNews)).map(describeNews),
  }))
  serve(app, ground, getAllNews, async ({ person, read }) => ({
    body: (await read((tx) => listAllNews(tx, person))).map(describeWritten),
  }))
  serve(app, ground, putNews, async ({ person, write, params, body: { title, text }, header }) => {
    const content = {
      title_fi: title.fi,
      title_sv: title.sv,
      title_en: title.en,
      text_fi: text.fi,
      text_sv: text.sv,
      text_en: text.en,
    }
    const asked = { id: params.id, content, ifMatch: readIfMatch(header('if-match')) }
    const { status, news } = await write((tx) => saveNews(tx, person, asked))
    return { status, ...versioned(news) }
  })
  serve(app, ground, putNewsPublication, async ({ person, write, params, body, header }) => {
    const asked = { id: params.id, ifMatch: readIfMatch(header('if-match')), ...body }
    return versioned(await write((tx) => publishNews(tx, person, asked)))
  })
}

const versioned = (news: NewsRow) => ({
  body: describeWritten(news),
  headers: { ETag: etagOf(news.version) },
})

const describeWritten = (row: NewsRow): WrittenNews => ({
  ...describeNews(row),
  withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
  public: isPublic(row),
  version: row.version,
})
