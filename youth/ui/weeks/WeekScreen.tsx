import { useLocation, useSearch } from 'wouter'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { canDo } from '../../../base/people/ui/useMe'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { ArrowLeftIcon, ArrowRightIcon } from '../../../base/ui/icons'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getWeek } from '../../api/weeks/endpoints'
import { mondayOf, shiftDays } from '../../domain/weeks/week'
import { today } from '../dates'
import { useUnits, workplaceOf } from '../places'
import { CompletenessSentence } from '../plans/CompletenessSentence'
import { RemindersSwitch } from '../reminders/RemindersSwitch'
import { GoneNotice } from '../retention/GoneNotice'
import { useGone } from '../retention/useGone'
import { MissingList } from './MissingList'
import { WeekTiles } from './WeekTiles'

/** The units side by side for a week: what is missing first, with the way to set it right. */
export function WeekScreen({ me }: { me: Me }) {
  const { t, number, date, name } = useWords()
  const [, go] = useLocation()
  const asked = new URLSearchParams(useSearch()).get('week')
  const monday = mondayOf(asked && /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : today())
  const sunday = shiftDays(monday, 6)
  const municipality = workplaceOf(me) ?? ''
  const records = canDo(me, 'youth.session.write')
  const { units } = useUnits(me)
  const week = useAnswer(getWeek, { query: { municipality, week: monday } })
  const rows = week.data?.data ?? []
  const missing = rows.reduce((sum, unit) => sum + unit.missing, 0)
  const idle = rows.filter(({ begun }) => !begun)
  const nameOf = (id: string) => name(units.find((unit) => unit.id === id)?.name ?? { fi: '', sv: '' })
  const day = (of: string) => date(of, { day: 'numeric', month: 'numeric' })
  const gone = useGone(municipality, monday)
  const show = (to: string) => go(`/week?week=${to}`)
  return (
    <Screen title={t('youth-app:week.title')} back={{ href: '/month', label: t('youth-app:month-title') }}>
      <div className="toolbar">
        <div className="month-steps">
          <Button kind="secondary" onClick={() => show(shiftDays(monday, -7))}>
            <ArrowLeftIcon size={20} label={t('youth-app:week.before')} />
          </Button>
          <h2 aria-live="polite">
            {day(monday)} – {day(sunday)}
          </h2>
          <Button kind="secondary" disabled={sunday >= today()} onClick={() => show(shiftDays(monday, 7))}>
            <ArrowRightIcon size={20} label={t('youth-app:week.after')} />
          </Button>
        </div>
      </div>
      <RefusalNotice error={week.error} />
      {gone !== null && (
        <>
          <GoneNotice before={gone} />
          <CompletenessSentence place={{ municipality }} from={monday} to={sunday} />
        </>
      )}
      {week.data && gone === null && (
        <>
          <BigNumber size={116} label={t('youth-app:week.missing', { count: missing })}>
            {number(missing)}
          </BigNumber>
          <p>{t('youth-app:week.how')}</p>
          <CompletenessSentence place={{ municipality }} from={monday} to={sunday} />
          {records && <MissingList week={rows} nameOf={nameOf} />}
          {idle.length > 0 && (
            <Notice kind="info" title={t('youth-app:week.not-begun')}>
              <p>{idle.map(({ unit }) => nameOf(unit)).join(', ')}</p>
            </Notice>
          )}
          <section className="section">
            <div className="section-head">
              <h2>{t('youth-app:week.units')}</h2>
            </div>
            <WeekTiles week={rows.filter(({ begun }) => begun)} nameOf={nameOf} opens={records} />
          </section>
          {records && <RemindersSwitch />}
        </>
      )}
    </Screen>
  )
}
