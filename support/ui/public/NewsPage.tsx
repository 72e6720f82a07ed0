import { writeMoment } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import { PublicDocument } from '../../../base/pages/PublicDocument'
import type { Site } from '../../../base/pages/site'
import { PageTitle } from '../../../base/ui/page/PageTitle'
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
      <PageTitle title={t('support:news-page.title')} lead={t('support:news-page.lead')} />
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
