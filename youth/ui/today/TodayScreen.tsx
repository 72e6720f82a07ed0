import { useState } from 'react'
import { Link } from 'wouter'
import { UnsentNotice } from '../../../base/outbox/ui/UnsentNotice'
import type { Me } from '../../../base/people/api/schemas'
import { canDo } from '../../../base/people/ui/useMe'
import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { Screen } from '../../../base/ui/frame/Screen'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { BrandPanel } from '../../../base/ui/page/BrandPanel'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { shiftDays } from '../../domain/weeks/week'
import { clockNow, today } from '../dates'
import { BeginningNotice } from '../joining/BeginningNotice'
import { useBoxedSessions } from '../outbox/sessionBox'
import { lastUnit, rememberUnit, useUnits, workplaceOf } from '../places'
import { recordAddress } from '../plans/recordAddress'
import { usePlannedDays } from '../plans/usePlannedDays'
import { usePlannedWords } from '../plans/usePlannedWords'
import { CountTonight } from '../tally/CountTonight'
import { tallyAddress } from '../tally/tallyAddress'
import { useHasTapped } from '../tally/useGoingOn'
import { AskTonight } from './AskTonight'
import { LatestSessions } from './LatestSessions'
import { MonthSoFar } from './MonthSoFar'
import { InsteadOfTonight, OthersTonight } from './OthersTonight'
import { ThisWeek } from './ThisWeek'
import { TonightPanel } from './TonightPanel'
import { firstOpen, isOpen, tonightOf, withRecorded } from './tonight'
import { useTodayWords } from './useTodayWords'

/** The first screen of the day: tonight, the week and what of it is missing, what the month adds up to. */
export function TodayScreen({ me }: { me: Me }) {
  const { t, name } = useWords()
  const over = useTodayWords()
  const { called } = usePlannedWords()
  const municipality = workplaceOf(me) ?? ''
  const { units } = useUnits(me)
  const [chosen, setChosen] = useState(() => lastUnit(me))
  const now = today()
  const { planned, toldAt, error } = usePlannedDays(municipality, { from: shiftDays(now, -1), to: now })
  const known = withRecorded(planned, useBoxedSessions(), toldAt)
  const tonight = tonightOf(known, { today: now, clock: clockNow() })
  const work = units.filter(({ training }) => !training)
  const unit =
    work.find(({ id }) => id === chosen) ?? work.find(({ id }) => id === firstOpen(tonight)?.unit) ?? work[0]
  const here = firstOpen(tonight.filter((one) => one.unit === unit?.id))
  const others = tonight.filter((one) => one !== here)
  const counts = here !== undefined && (here.state === 'ahead' || here.state === 'counting')
  // Without a network it is not known that the evening is counted, but that this phone counts it.
  const tapped = useHasTapped(me, here?.session)
  const home = me.grants.find((grant) => grant.municipality === municipality)?.name
  const nameOf = (id: string) => name(units.find((one) => one.id === id)?.name ?? { fi: '', sv: '' })
  return (
    <Screen
      title={t('youth-app:today')}
      keepTabs
      panel={
        here ? (
          <TonightPanel planned={here} unitName={nameOf(here.unit)} />
        ) : (
          <BrandPanel
            over={{ text: over }}
            title={home ? name(home) : ''}
            subtitle={t('youth-app:today-lead', { name: me.name })}
          />
        )
      }
      actions={
        <StickyActions>
          <ButtonLink
            kind="primary"
            size="large"
            href={
              counts
                ? tallyAddress(here.session, here, called(here))
                : here && isOpen(here)
                  ? recordAddress(here)
                  : '/record'
            }
            link={AppLink}
          >
            {counts
              ? t(here.state === 'counting' || tapped ? 'tally:go-on' : 'tally:count-tonight')
              : here && isOpen(here)
                ? t('plans:record-tonight')
                : t('youth-app:record')}
          </ButtonLink>
        </StickyActions>
      }
    >
      <UnsentNotice />
      <BeginningNotice municipality={municipality} />
      <RefusalNotice error={error} />
      <CountTonight me={me} begins={!counts} except={counts ? here.session : undefined} />
      {here && isOpen(here) && <InsteadOfTonight here={here} />}
      {canDo(me, 'youth.survey.write') && <AskTonight municipality={municipality} here={here} />}
      {unit && (
        <ThisWeek
          municipality={municipality}
          units={work}
          unit={unit.id}
          choose={(id) => {
            rememberUnit(me, id)
            setChosen(id)
          }}
        />
      )}
      <OthersTonight also={here !== undefined} others={others} nameOf={nameOf} />
      <MonthSoFar me={me} />
      <section className="section">
        <div className="section-head">
          <h2>{t('youth-app:latest')}</h2>
        </div>
        <p>
          <Link className="text-link" href="/repeat">
            {t('youth-app:repeat.title')}
          </Link>
        </p>
        <LatestSessions municipality={municipality} units={units} />
      </section>
    </Screen>
  )
}
