import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getThreads } from '../../api/threadEndpoints'
import { StateMark } from './StateMark'

/** What the reader has asked, the last changed first. */
export function OwnThreads() {
  const { t, moment } = useWords()
  const pages = useInfiniteQuery({
    queryKey: [getThreads.path],
    queryFn: ({ pageParam, signal }) =>
      call(getThreads, { query: { limit: '5', ...(pageParam ? { cursor: pageParam } : {}) }, signal }),
    initialPageParam: '',
    getNextPageParam: ({ data }) => data.next ?? undefined,
  })
  const threads = pages.data?.pages.flatMap(({ data }) => data.threads) ?? []
  return (
    <section className="section">
      <h2>{t('support-app:questions.title')}</h2>
      <RefusalNotice error={pages.error} />
      {pages.isSuccess && (
        <p className="text-muted">
          {threads.length ? t('support-app:questions.who') : t('support-app:questions.none')}
        </p>
      )}
      <ul className="rows">
        {threads.map((thread) => (
          <li key={thread.id}>
            <Link href={`/help/questions/${thread.id}`} className="row-link">
              <span>
                <span className="row-title excerpt" lang={thread.language}>
                  {thread.excerpt}
                </span>
                <span className="row-detail">
                  {t(`support-app:kind.${thread.kind}`)} · {moment(thread.changedAt)}
                  {thread.unread > 0 && (
                    <span className="message-new">{t('support-app:answers', { count: thread.unread })}</span>
                  )}
                </span>
              </span>
            </Link>
            <StateMark state={thread.state} />
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <div className="form-actions">
          <Button onClick={() => pages.fetchNextPage()} disabled={pages.isFetchingNextPage}>
            {t('support-app:questions.more')}
          </Button>
        </div>
      )}
    </section>
  )
}
