import type { CardRow } from '../domain/cards'
import type { OwnCard, PublishedCard } from './schemas'

/** A card as everyone reads it. */
export const describeCard = (row: CardRow): PublishedCard => ({
  id: row.id,
  municipality: row.municipality,
  indicator: row.indicator,
  language: row.language,
  title: row.title,
  text: row.text,
  translation:
    row.other_title !== null && row.other_text !== null
      ? { title: row.other_title, text: row.other_text }
      : null,
  contact: row.contact,
  email: row.email,
  publishedAt: row.published_at?.toISOString() ?? null,
})

/** A card as its municipality sees it. */
export const describeOwnCard = (row: CardRow): OwnCard => ({
  ...describeCard(row),
  published: row.published,
  changedAt: row.changed_at.toISOString(),
  version: row.version,
})
