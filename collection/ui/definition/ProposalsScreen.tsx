import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useLocation, useSearch } from 'wouter'
import { call } from '../../../base/endpoints/client'
import type { Me } from '../../../base/people/api/schemas'
import { canDo } from '../../../base/people/ui/useMe'
import { AppLink } from '../../../base/ui/AppLink'
import { Button, ButtonLink } from '../../../base/ui/controls/Button'
import { Select } from '../../../base/ui/controls/Select'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getProposals } from '../../api/definition/proposalEndpoints'
import { proposalStates } from '../../domain/definition/codes'
import { dayOf } from '../releases/moments'

const here = '/collection/proposals'

/** What was proposed, the newest first, and the way to propose. */
export function ProposalsScreen({ me }: { me: Me }) {
  const { t, language, date } = useWords()
  const [, go] = useLocation()
  const asked = new URLSearchParams(useSearch()).get('state')
  const state = proposalStates.find((one) => one === asked)
  const pages = useInfiniteQuery({
    queryKey: [getProposals.path, state],
    queryFn: ({ pageParam, signal }) =>
      call(getProposals, {
        query: { limit: '30', ...(state ? { state } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ data }) => data.next ?? undefined,
  })
  const proposals = pages.data?.pages.flatMap(({ data }) => data.proposals) ?? []
  return (
    <Screen title={t('collection:definition.page.title')}>
      <p className="page-title-lead">{t('collection:definition.page.lead')}</p>
      {canDo(me, 'collection.pilot.read') && (
        <p>
          <AppLink href="/collection/pilots" className="text-link">
            {t('pilots:title')}
          </AppLink>
        </p>
      )}
      <div className="toolbar">
        <Select
          label={t('collection-app:state')}
          value={state ?? 'all'}
          onChange={(chosen) => go(chosen === 'all' ? here : `${here}?state=${chosen}`)}
          options={[
            { value: 'all', label: t('collection-app:all') },
            ...proposalStates.map((one) => ({ value: one, label: t(`collection:definition.state.${one}`) })),
          ]}
        />
        <ButtonLink kind="primary" href={`${here}/new`} link={AppLink}>
          {t('collection:definition.page.propose')}
        </ButtonLink>
      </div>
      <RefusalNotice error={pages.error} />
      {pages.isSuccess && proposals.length === 0 && <p>{t('collection:definition.page.none')}</p>}
      <ul className="rows">
        {proposals.map((one) => (
          <li key={one.id}>
            <Link href={`${here}/${one.id}`} className="row-link">
              <span>
                <span className="row-title" lang={one.hidden ? language : one.language}>
                  {one.title || t('collection:definition.hidden-short')}
                </span>
                <span className="row-detail">
                  {[
                    t(`collection:definition.state.${one.state}`),
                    t(`collection:definition.what.${one.what}`),
                    one.indicator,
                    date(dayOf(one.madeAt)),
                    one.comments > 0 && t('collection:definition.comment-count', { count: one.comments }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <div className="form-actions">
          <Button onClick={() => pages.fetchNextPage()} disabled={pages.isFetchingNextPage}>
            {t('collection:definition.page.older')}
          </Button>
        </div>
      )}
    </Screen>
  )
}
