import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Button } from '../../../base/ui/controls/Button'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getUnits, getUnitTypes } from '../../api/units/endpoints'
import { workplaceOf } from '../places'
import { sentenceCase } from '../sessions/SessionLine'
import { UnitForm } from './UnitForm'

/** The places and teams that work is recorded for. For those who lead the municipality's youth work. */
export function UnitsScreen({ me }: { me: Me }) {
  const { t, name, date, language } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const units = useAnswer(getUnits, { query: { municipality } })
  const types = useAnswer(getUnitTypes, {})
  const typeOf = (code: string | null) => types.data?.data.find((type) => type.code === code)?.name[language]
  const [, go] = useLocation()
  // The guided start asks for a unit and takes its newcomer on from here.
  const asksNew = new URLSearchParams(useSearch()).has('new')
  const [open, setOpen] = useState<string | null>(asksNew ? 'new' : null)
  return (
    <Screen title={t('youth-app:units')} back={{ href: '/structure', label: t('structure:title') }}>
      <p className="page-title-lead">{t('youth-app:units-lead')}</p>
      <RefusalNotice error={units.error} />
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
                </span>
                {!unit.training && (
                  <Button kind="secondary" size="small" onClick={() => setOpen(unit.id)}>
                    {t('youth-app:correct-it')}
                    <span className="visually-hidden">: {name(unit.name)}</span>
                  </Button>
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
