import * as z from 'zod/mini'
import { text, uuid } from '../../base/problems/fields'
import { longestText } from '../domain/codes'

export const NewsId = z.object({ id: uuid() })

/** A draft may have gaps; to be published it needs Finnish and Swedish. English may stay empty. */
const inEach = (longest: number) =>
  z.strictObject({ fi: text(0, longest), sv: text(0, longest), en: z._default(text(0, longest), '') })
export const News = z.strictObject({ title: inEach(200), text: inEach(longestText) })
export type News = z.output<typeof News>

export const NewsPublication = z.strictObject({ published: z.boolean() })

const words = z.object({ fi: z.string(), sv: z.string(), en: z.string() })
const news = { id: z.string(), title: words, text: words, publishedAt: z.nullable(z.string()) }
export const PublishedNews = z.array(z.object(news))
export type PublishedNews = z.output<typeof PublishedNews>[number]
export const WrittenNews = z.object({
  ...news,
  withdrawnAt: z.nullable(z.string()),
  public: z.boolean(),
  version: z.number(),
})
export type WrittenNews = z.output<typeof WrittenNews>
export const AllNews = z.array(WrittenNews)
