import { Link } from 'wouter'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { Screen } from '../../../base/ui/frame/Screen'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { BrandPanel } from '../../../base/ui/page/BrandPanel'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSummary } from '../../api/months/endpoints'
import { getSessions } from '../../api/sessions/endpoints'
import { lastDayOf, thisMonth, today } from '../dates'
import { BeginningNotice } from '../joining/BeginningNotice'
import { useUnits, workplaceOf, worksInOneUnit } from '../places'
import { SessionLine, sentenceCase } from '../sessions/SessionLine'

/** The first screen of the day: where and when we are, what the month adds up to, what was recorded last. */
export function TodayScreen({ me }: { me: Me }) {
  const { t, number, date, month, name } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const { units } = useUnits(me)
  const only = worksInOneUnit(me) ? units[0]?.id : undefined
  const place = { municipality, ...(only ? { unit: only } : {}) }
  const latest = useAnswer(getSessions, { query: { municipality, limit: '5' } })
  const now = thisMonth()
  const summary = useAnswer(
    getSummary,
    units.length ? { query: { ...place, from: `${now}-01`, to: lastDayOf(now), by: 'month' } } : null,
  )
  const counted = summary.data?.data[0]
  const home = me.grants.find((grant) => grant.municipality === municipality)?.name
  return (
    <Screen
      title={t('youth-app:today')}
      keepTabs
      panel={
        <BrandPanel
          over={{ text: sentenceCase(date(today(), { weekday: 'long', day: 'numeric', month: 'long' })) }}
          title={home ? name(home) : ''}
          subtitle={t('youth-app:today-lead', { name: me.name })}
        />
      }
      actions={
        <StickyActions>
          <ButtonLink kind="primary" size="large" href="/record" link={AppLink}>
            {t('youth-app:record')}
          </ButtonLink>
        </StickyActions>
      }
    >
      <BeginningNotice municipality={municipality} />
      <section className="section">
        <div className="section-head">
          <h2>{sentenceCase(month(now))}</h2>
        </div>
        <RefusalNotice error={summary.error} />
        {summary.data && (
          <>
            <BigNumber
              size={116}
              label={t('youth-app:participations', { count: counted?.participations ?? 0 })}
              action={
                <Link className="text-link" href="/month">
                  {t('youth-app:see-month')}
                </Link>
              }
            >
              {number(counted?.participations ?? 0)}
            </BigNumber>
            <p>
              {t('youth-app:month-so-far', {
                count: counted?.sessions ?? 0,
                hours: number(counted?.hours ?? 0, 1),
              })}
            </p>
          </>
        )}
      </section>
      <section className="section">
        <div className="section-head">
          <h2>{t('youth-app:latest')}</h2>
        </div>
        <p>
          <Link className="text-link" href="/repeat">
            {t('youth-app:repeat.title')}
          </Link>
        </p>
        <RefusalNotice error={latest.error} />
        {latest.data?.data.sessions.length === 0 && <p>{t('youth-app:no-sessions')}</p>}
        <ul className="rows">
          {latest.data?.data.sessions.map((session) => (
            <li key={session.id}>
              <Link href={`/sessions/${session.id}`} className="row-link">
                <SessionLine session={session} units={units} />
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </Screen>
  )
}
