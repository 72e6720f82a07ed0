import type { Language } from '../../../base/language/language'
import type { PublishedNews } from '../../api/newsSchemas'
import { inLanguage } from '../../domain/inLanguage'

type NewsItemProps = {
  news: Pick<PublishedNews, 'title' | 'text'>
  language: Language
  /** The moment it was published, as the page writes it. */
  when: string
  /** Its heading's level on the page. */
  level?: 2 | 3
}

/** One piece of news; what was not written in the reader's language is marked with the language it is in. */
export function NewsItem({ news, language, when, level = 3 }: NewsItemProps) {
  const title = inLanguage(news.title, language)
  const text = inLanguage(news.text, language)
  const Heading = `h${level}` as const
  const mark = (of: Language) => (of === language ? undefined : of)
  return (
    <article className="news-item">
      <Heading lang={mark(title.language)}>{title.text}</Heading>
      <p className="row-detail">{when}</p>
      <p className="message-text" lang={mark(text.language)}>
        {text.text}
      </p>
    </article>
  )
}
