import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useLocation, useSearch } from 'wouter'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { Select } from '../../../base/ui/controls/Select'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getQueue } from '../../api/threadEndpoints'
import { states } from '../../domain/codes'
import type { NameOfScreen } from '../help/nameOfScreen'
import { StateMark } from '../questions/StateMark'
import { rolesOf } from './askerText'

/** What people have asked: those who have waited longest first. For the national team. */
export function QueueScreen({ nameOf }: { nameOf: NameOfScreen }) {
  const { t, moment, name } = useWords()
  const [, go] = useLocation()
  const asked = new URLSearchParams(useSearch()).get('state')
  const state = states.find((one) => one === asked)
  const pages = useInfiniteQuery({
    queryKey: [getQueue.path, state],
    queryFn: ({ pageParam, signal }) =>
      call(getQueue, {
        query: { limit: '30', ...(state ? { state } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ data }) => data.next ?? undefined,
  })
  const threads = pages.data?.pages.flatMap(({ data }) => data.threads) ?? []
  const open = pages.data?.pages[0]?.data.open
  return (
    <Screen title={t('support-app:queue.title')} back={{ href: '/help', label: t('ui:back') }}>
      {open !== undefined && (
        <p className="page-title-lead">{t('support-app:queue.open', { count: open })}</p>
      )}
      <div className="toolbar">
        <Select
          label={t('support-app:queue.state')}
          value={state ?? 'all'}
          onChange={(chosen) => go(chosen === 'all' ? '/help/queue' : `/help/queue?state=${chosen}`)}
          options={[
            { value: 'all', label: t('support-app:queue.all') },
            ...states.map((one) => ({ value: one, label: t(`support-app:state.${one}`) })),
          ]}
        />
      </div>
      <RefusalNotice error={pages.error} />
      {pages.isSuccess && threads.length === 0 && <p>{t('support-app:queue.none')}</p>}
      <ul className="rows">
        {threads.map((thread) => (
          <li key={thread.id}>
            <Link href={`/help/queue/${thread.id}`} className="row-link">
              <span>
                <span className="row-title excerpt" lang={thread.language}>
                  {thread.excerpt}
                </span>
                <span className="row-detail">
                  {[
                    t(`support-app:kind.${thread.kind}`),
                    thread.asker.name ?? t('support-app:thread.unknown'),
                    ...rolesOf(thread.asker, t, name),
                    thread.screen && nameOf(thread.screen),
                    moment(thread.since),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
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
            {t('support-app:queue.more')}
          </Button>
        </div>
      )}
    </Screen>
  )
}
