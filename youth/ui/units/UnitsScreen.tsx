import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { AppLink } from '../../../base/ui/AppLink'
import { Button, ButtonLink } from '../../../base/ui/controls/Button'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getOpenings } from '../../api/openings/endpoints'
import { getUnits, getUnitTypes } from '../../api/units/endpoints'
import { type Hours, inForceOn } from '../../domain/openings/hours'
import { today } from '../dates'
import { useHoursWords } from '../openings/useHoursWords'
import { workplaceOf } from '../places'
import { sentenceCase } from '../sessions/SessionLine'
import { UnitForm } from './UnitForm'

/** The places and teams that work is recorded for. For those who lead the municipality's youth work. */
export function UnitsScreen({ me }: { me: Me }) {
  const { t, name, date, language } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const units = useAnswer(getUnits, { query: { municipality } })
  const types = useAnswer(getUnitTypes, {})
  const openings = useAnswer(getOpenings, { query: { municipality } })
  const hoursOf = (unit: string) => {
    const ofUnit = openings.data?.data.filter((one) => one.unit === unit) ?? []
    return inForceOn(
      ofUnit.map(({ from, spans }) => ({ firstDay: from, spans })),
      today(),
    )
  }
  const typeOf = (code: string | null) => types.data?.data.find((type) => type.code === code)?.name[language]
  const [, go] = useLocation()
  // The guided start asks for a unit and takes its newcomer on from here.
  const asksNew = new URLSearchParams(useSearch()).has('new')
  const [open, setOpen] = useState<string | null>(asksNew ? 'new' : null)
  return (
    <Screen title={t('youth-app:units')} back={{ href: '/structure', label: t('structure:title') }}>
      <p className="page-title-lead">{t('youth-app:units-lead')}</p>
      <RefusalNotice error={units.error ?? openings.error} />
      <ul className="rows">
        {units.data?.data.map((unit) => (
          <li key={unit.id}>
            {open === unit.id ? (
              <UnitForm municipality={municipality} unit={unit} done={() => setOpen(null)} />
            ) : (
              <>
                <span>
                  <span className="row-title">{name(unit.name)}</span>
                  <span className="row-detail">
                    {unit.training
                      ? t('youth-app:training.unit')
                      : sentenceCase(
                          typeOf(unit.type) ??
                            `${t(`youth:environment.${unit.environment}`)} · ${t('kept:unit.no-type')}`,
                        )}
                    {unit.closedOn && ` · ${t('youth-app:unit.closed', { date: date(unit.closedOn) })}`}
                  </span>
                  <HoursLine hours={hoursOf(unit.id)} />
                </span>
                {!unit.training && (
                  <span className="actions">
                    <Button kind="secondary" size="small" onClick={() => setOpen(unit.id)}>
                      {t('youth-app:correct-it')}
                      <span className="visually-hidden">: {name(unit.name)}</span>
                    </Button>
                    <ButtonLink kind="quiet" size="small" href={`/units/${unit.id}/hours`} link={AppLink}>
                      {t('openings:of-unit')}
                      <span className="visually-hidden">: {name(unit.name)}</span>
                    </ButtonLink>
                  </span>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {open === 'new' ? (
        <UnitForm municipality={municipality} done={() => (asksNew ? go('/start') : setOpen(null))} />
      ) : (
        <div className="form-actions">
          <Button kind="primary" onClick={() => setOpen('new')}>
            {t('youth-app:unit.add')}
          </Button>
        </div>
      )}
    </Screen>
  )
}

/** The hours that a unit is open now, where they have been said. */
function HoursLine({ hours }: { hours: Pick<Hours, 'spans'> | undefined }) {
  const { week } = useHoursWords()
  return hours ? <span className="row-detail">{week(hours.spans)}</span> : null
}
