import type { NewsRow } from '../db/news'
import type { PublishedNews } from './newsSchemas'

/** News as everyone reads it. */
export const describeNews = (row: NewsRow): PublishedNews => ({
  id: row.id,
  title: { fi: row.title_fi, sv: row.title_sv, en: row.title_en },
  text: { fi: row.text_fi, sv: row.text_sv, en: row.text_en },
  publishedAt: row.published_at?.toISOString() ?? null,
})
