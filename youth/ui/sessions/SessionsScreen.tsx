import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { call } from '../../../base/endpoints/client'
import type { Me } from '../../../base/people/api/schemas'
import { AppLink } from '../../../base/ui/AppLink'
import { Button, ButtonLink } from '../../../base/ui/controls/Button'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { withMoreWords } from '../../../base/ui/withMoreWords'
import { getSessions } from '../../api/sessions/endpoints'
import { SessionState } from '../outbox/SessionState'
import { useBoxedSessions, withBoxed } from '../outbox/sessionBox'
import { useUnits, workplaceOf } from '../places'
import { UnitChooser } from '../units/UnitChooser'
import { carriedYear } from '../year/keepYear'
import { SessionLine } from './SessionLine'

const ListEnd = withMoreWords(async () => (await import('../retention/ListEnd')).ListEnd)

/** So many are shown at once, and again as many with each press. */
const page = 30

/** Every session of the municipality or of one unit, newest first. */
export function SessionsScreen({ me }: { me: Me }) {
  const { t } = useWords()
  const [, go] = useLocation()
  const [many, setMany] = useState(page)
  const unit = new URLSearchParams(useSearch()).get('unit') ?? ''
  const municipality = workplaceOf(me) ?? ''
  const { units } = useUnits(me)
  const pages = useInfiniteQuery({
    queryKey: [getSessions.path, municipality, unit],
    queryFn: ({ pageParam, signal }) =>
      call(getSessions, {
        query: {
          municipality,
          limit: String(page),
          ...(unit ? { unit } : {}),
          ...(pageParam ? { cursor: pageParam } : {}),
        },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ data }) => data.next ?? undefined,
  })
  const client = useQueryClient()
  const fetched = pages.data?.pages.flatMap(({ data }) => data.sessions) ?? []
  // The first silence is enough: a phone that believes to have a network asks again for seconds.
  const carried = pages.isError || pages.failureCount > 0 ? carriedYear(client, unit || undefined) : []
  // Without a network there is more in what the device carries along than in what was last looked at.
  const stored = carried.length > fetched.length ? carried : fetched
  const oldest = pages.hasNextPage && stored === fetched ? stored.at(-1)?.date : undefined
  const sessions = withBoxed(
    stored,
    useBoxedSessions(),
    (session) => (!unit || session.unit === unit) && (!oldest || session.date >= oldest),
  )
  // A year at once would keep a slow phone busy for seconds: it opens by the page, as it does with a network.
  const listed = stored === fetched ? sessions : sessions.slice(0, many)
  return (
    <Screen title={t('youth-app:sessions')}>
      <div className="toolbar">
        <UnitChooser
          units={units}
          unit={unit || undefined}
          choose={(chosen) => go(chosen ? `/sessions?unit=${chosen}` : '/sessions')}
        />
        <ButtonLink kind="primary" href="/record" link={AppLink}>
          {t('youth-app:record')}
        </ButtonLink>
      </div>
      <p>
        <Link className="text-link" href="/bulk">
          {t('youth-app:bulk.open')}
        </Link>
      </p>
      <RefusalNotice error={stored.length ? null : pages.error} />
      {pages.isSuccess && sessions.length === 0 && <p>{t('youth-app:no-sessions')}</p>}
      <ul className="rows">
        {listed.map(({ session, boxed }) => (
          <li key={session.id}>
            <Link href={`/sessions/${session.id}`} className="row-link">
              <SessionLine session={session} units={units} />
              <SessionState boxed={boxed} />
            </Link>
          </li>
        ))}
      </ul>
      {listed.length < sessions.length && (
        <div className="form-actions">
          <Button onClick={() => setMany(many + page)}>{t('youth-app:show-older')}</Button>
        </div>
      )}
      {pages.hasNextPage && stored === fetched && (
        <div className="form-actions">
          <Button onClick={() => pages.fetchNextPage()} disabled={pages.isFetchingNextPage}>
            {t('youth-app:show-older')}
          </Button>
        </div>
      )}
      {pages.isSuccess && !pages.hasNextPage && listed.length === sessions.length && (
        <Suspense fallback={null}>
          <ListEnd municipality={municipality} unit={unit} />
        </Suspense>
      )}
    </Screen>
  )
}
