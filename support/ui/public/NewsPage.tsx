import { writeMoment } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import { PublicDocument } from '../../../base/pages/PublicDocument'
import type { Site } from '../../../base/pages/site'
import { newsPaths } from '../../api/newsPageEndpoints'
import type { PublishedNews } from '../../api/newsSchemas'
import { NewsItem } from '../news/NewsItem'

/** News for everyone, the newest first. */
export function NewsPage({ site, t, news }: { site: Site; t: Translate; news: readonly PublishedNews[] }) {
  const { language } = site
  return (
    <PublicDocument
      site={site}
      title={t('support:news-page.title')}
      description={t('support:news-page.lead')}
      paths={newsPaths}
      within="news"
    >
      <div className="page-title">
        <div className="page-title-words">
          <h1>{t('support:news-page.title')}</h1>
          <p className="page-title-lead">{t('support:news-page.lead')}</p>
        </div>
      </div>
      {news.length === 0 && <p>{t('support:news-page.none')}</p>}
      {news.map((one) => (
        <NewsItem
          key={one.id}
          news={one}
          language={language}
          when={one.publishedAt ? writeMoment(language, one.publishedAt) : ''}
          level={2}
        />
      ))}
    </PublicDocument>
  )
}
