import { useAnswer } from '../../../base/endpoints/useAnswer'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getNews } from '../../api/newsEndpoints'
import { NewsItem } from '../news/NewsItem'
import { Fold } from './Fold'

const shown = 3

/** The latest news, older ones folded. */
export function NewsSection() {
  const { t, language, moment } = useWords()
  const news = useAnswer(getNews, {})
  const all = news.data?.data ?? []
  const items = (some: typeof all) =>
    some.map((one) => (
      <NewsItem
        key={one.id}
        news={one}
        language={language}
        when={one.publishedAt ? moment(one.publishedAt) : ''}
      />
    ))
  return (
    <section className="section">
      <h2>{t('support-app:news.title')}</h2>
      <RefusalNotice error={news.error} />
      {news.isSuccess && all.length === 0 && <p className="text-muted">{t('support-app:news.none')}</p>}
      {items(all.slice(0, shown))}
      {all.length > shown && <Fold title={t('support-app:news.older')}>{items(all.slice(shown))}</Fold>}
    </section>
  )
}
