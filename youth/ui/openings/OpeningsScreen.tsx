import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Button } from '../../../base/ui/controls/Button'
import { Screen } from '../../../base/ui/frame/Screen'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { deleteOpening, getOpenings } from '../../api/openings/endpoints'
import type { ListedOpening } from '../../api/openings/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { inForceOn } from '../../domain/openings/hours'
import { today } from '../dates'
import { useUnits, workplaceOf } from '../places'
import { OpeningForm } from './OpeningForm'
import { draftOfOpening } from './openingDraft'
import { useAskOpeningsAnew } from './useAskOpeningsAnew'
import { useHoursWords } from './useHoursWords'
import './openings.css'

/** When a unit is open: the hours to come, those that hold and those that were. */
export function OpeningsScreen({ me, id }: { me: Me; id: string }) {
  const { t, name } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const { units } = useUnits(me)
  const unit = units.find((one) => one.id === id && !one.training)
  const openings = useAnswer(getOpenings, { query: { municipality, unit: id } })
  return (
    <Screen title={t('youth-app:screen.hours')} back={{ href: '/units', label: t('youth-app:units') }}>
      {unit && <p className="page-title-lead">{name(unit.name)}</p>}
      <RefusalNotice error={openings.error} />
      {unit && openings.data && <HoursOf unit={unit} openings={openings.data.data} />}
    </Screen>
  )
}

type HoursOfProps = { unit: ListedUnit; openings: readonly ListedOpening[] }

function HoursOf({ unit, openings }: HoursOfProps) {
  const { t } = useWords()
  const { clock, perWeek } = useHoursWords()
  const [open, setOpen] = useState<string | null>(null)
  const close = () => setOpen(null)
  const current = inForceOn(
    openings.map((one) => ({ ...one, firstDay: one.from })),
    today(),
  )
  const isNew = open === 'new' || openings.length === 0
  return (
    <>
      {current && current.spans.length > 0 && (
        <BigNumber size={64} label={perWeek(current.spans).words}>
          {perWeek(current.spans).hours}
        </BigNumber>
      )}
      <ul className="rows">
        {[...openings].reverse().map((one) => (
          <li key={one.id}>
            {open === one.id ? (
              <OpeningForm
                unit={unit}
                stored={one}
                first={draftOfOpening(one, one.from, clock)}
                cancel={close}
                done={close}
              />
            ) : (
              <OpeningLine one={one} isCurrent={one.id === current?.id} correct={() => setOpen(one.id)} />
            )}
          </li>
        ))}
      </ul>
      {isNew ? (
        <section className="section">
          <div className="section-head">
            <h2>{t('openings:new')}</h2>
          </div>
          <OpeningForm
            unit={unit}
            first={draftOfOpening(current, today(), clock)}
            cancel={openings.length ? close : undefined}
            done={close}
          />
        </section>
      ) : (
        open === null && (
          <div className="form-actions">
            <Button kind="primary" onClick={() => setOpen('new')}>
              {t('openings:change')}
            </Button>
          </div>
        )
      )}
    </>
  )
}

type OpeningLineProps = { one: ListedOpening; isCurrent: boolean; correct: () => void }

/** One set of hours in words. What has not been in force can be corrected and removed. */
function OpeningLine({ one, isCurrent, correct }: OpeningLineProps) {
  const { t, date } = useWords()
  const { week } = useHoursWords()
  const askAnew = useAskOpeningsAnew()
  const remove = useMutation({
    mutationFn: () =>
      call(deleteOpening, {
        params: { municipality: one.municipality, id: one.id },
        ifMatch: one.version,
      }),
    onSettled: askAnew,
  })
  const from = t('plans:from-on', { date: date(one.from) })
  const state = isCurrent ? 'now' : one.from > today() ? 'ahead' : 'was'
  const isChanged = one.from >= today()
  return (
    <>
      <span>
        <span className="row-title">{week(one.spans)}</span>
        <span className="row-detail">
          {[one.season && t(`openings:season.${one.season}`), from, t(`openings:state.${state}`)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {isChanged && (
        <span className="actions">
          <Button kind="secondary" size="small" onClick={correct}>
            {t('youth-app:correct-it')}
            <span className="visually-hidden">: {from}</span>
          </Button>
          <Button kind="quiet" size="small" disabled={remove.isPending} onClick={() => remove.mutate()}>
            {t('openings:remove')}
            <span className="visually-hidden">: {from}</span>
          </Button>
        </span>
      )}
    </>
  )
}
