import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { Screen } from '../../../base/ui/frame/Screen'
import { Status } from '../../../base/ui/frame/Status'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSessions } from '../../api/sessions/endpoints'
import { today } from '../dates'
import { useUnits, workplaceOf } from '../places'
import { SessionLine } from './SessionLine'
import { repeatable, weekBefore } from './week'

/** Last week's sessions, each a start for this week's: what is recorded already is told apart. */
export function RepeatScreen({ me }: { me: Me }) {
  const { t, name, date } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const { units } = useUnits(me)
  const week = useAnswer(getSessions, {
    query: { municipality, from: weekBefore(today()).from, to: today(), limit: '200' },
  })
  const rows = repeatable(week.data?.data.sessions ?? [], today())
  return (
    <Screen title={t('youth-app:repeat.title')} back={{ href: '/', label: t('ui:back') }}>
      <p className="page-title-lead">{t('youth-app:repeat.lead')}</p>
      <RefusalNotice error={week.error} />
      {week.isSuccess && rows.length === 0 && <p>{t('youth-app:repeat.nothing')}</p>}
      <ul className="rows">
        {rows.map(({ former, date: day, recorded, isAhead }) => {
          const when = date(day, { weekday: 'short', day: 'numeric', month: 'numeric' })
          return (
            <li key={former.id}>
              <SessionLine session={former} units={units} />
              {recorded ? (
                <Status kind="saved">{t('youth-app:repeat.recorded', { day: when })}</Status>
              ) : isAhead ? (
                <span className="row-detail">{t('youth-app:repeat.ahead', { day: when })}</span>
              ) : (
                <ButtonLink
                  kind="secondary"
                  href={`/record?unit=${former.unit}&like=${former.id}&date=${day}`}
                  link={AppLink}
                >
                  {t('youth-app:repeat.do', { day: when })}
                  <span className="visually-hidden">
                    : {name(units.find(({ id }) => id === former.unit)?.name ?? { fi: '', sv: '' })}
                  </span>
                </ButtonLink>
              )}
            </li>
          )
        })}
      </ul>
    </Screen>
  )
}
