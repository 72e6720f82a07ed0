import type { Hono } from 'hono'
import { renderToStaticMarkup } from 'react-dom/server'
import { nobody, read } from '../base/database/transaction'
import type { Ground } from '../base/endpoints/serve'
import { type Language, languages } from '../base/language/language'
import type { Translate } from '../base/language/translator'
import { atMostOne } from '../base/pages/cache/atMostOne'
import { RecentlyUsed } from '../base/pages/cache/recentlyUsed'
import { RenderedPage } from '../base/pages/cache/renderedPage'
import { sendPage } from '../base/pages/sendPage'
import type { Site } from '../base/pages/site'
import { describeNews } from '../support/api/describeNews'
import { newsPaths } from '../support/api/newsPageEndpoints'
import { listPublishedNews } from '../support/domain/news'
import { NewsPage } from '../support/ui/public/NewsPage'

/** The place of news among the public pages. */
export const newsNav = (language: Language, t: Translate): Site['nav'] => [
  { name: 'news', href: newsPaths[language], label: t('support:news-page.title') },
]

/**
 * Serves the public page of news. It is drawn once for what is published; after that a request costs one question
 * to the database, shared by all who ask at the same time.
 * @param siteOf what stands around the page in a language
 */
export function serveNewsPages(app: Hono, ground: Ground, siteOf: (language: Language) => Site): void {
  const pages = new RecentlyUsed<RenderedPage>(languages.length)
  const published = atMostOne(() => read(ground.database, nobody, listPublishedNews))
  for (const language of languages) {
    app.get(newsPaths[language], async (context) => {
      const news = await published()
      const key = JSON.stringify([language, news.map(({ id, version }) => [id, version])])
      const known = pages.get(key)
      const page =
        known ?? new RenderedPage(200, renderToStaticMarkup(draw(language, news.map(describeNews))))
      pages.set(key, page)
      return sendPage(context, language, page)
    })
  }
  const draw = (language: Language, news: ReturnType<typeof describeNews>[]) => (
    <NewsPage site={siteOf(language)} t={ground.translate(language)} news={news} />
  )
}
