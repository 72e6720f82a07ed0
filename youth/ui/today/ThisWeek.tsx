import { lazy, Suspense } from 'react'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Select } from '../../../base/ui/controls/Select'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import type { ListedUnit } from '../../api/units/schemas'
import { getWeek } from '../../api/weeks/endpoints'
import { mondayOf } from '../../domain/weeks/week'
import { today } from '../dates'
import { DayTiles } from '../weeks/DayTiles'
import { MissingList } from '../weeks/MissingList'

const OpenToday = lazy(async () => ({ default: (await import('./OpenToday')).OpenToday }))

type ThisWeekProps = {
  municipality: string
  units: readonly ListedUnit[]
  unit: string
  choose: (unit: string) => void
}

/** One unit's week: its days told apart, and what is missing with the way to set it right. */
export function ThisWeek({ municipality, units, unit, choose }: ThisWeekProps) {
  const { t, name } = useWords()
  const week = useAnswer(getWeek, { query: { municipality, week: mondayOf(today()) } })
  const here = week.data?.data.filter((one) => one.unit === unit) ?? []
  const missing = here[0]?.missing ?? 0
  return (
    <section className="section">
      <div className="section-head this-week-head">
        <h2>{t('plans:this-week')}</h2>
        {missing > 0 && <p className="this-week-missing">{t('plans:missing', { count: missing })}</p>}
      </div>
      <RefusalNotice error={week.error} />
      {here[0] && <DayTiles days={here[0].days} opens />}
      <Suspense>
        <OpenToday municipality={municipality} unit={unit} />
      </Suspense>
      <MissingList week={here} />
      {units.length > 1 && (
        <Select
          label={t('youth-app:form.field.unit')}
          value={unit}
          onChange={choose}
          options={units.map(({ id, name: of }) => ({ value: id, label: name(of) }))}
        />
      )}
    </section>
  )
}
