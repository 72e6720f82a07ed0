import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { Chips } from '../../../base/ui/controls/Chips'
import { Select } from '../../../base/ui/controls/Select'
import { Status } from '../../../base/ui/frame/Status'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { postHolidays } from '../../api/breaks/endpoints'
import type { Break } from '../../api/breaks/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { type Holiday, holidays, holidaysOf } from '../../domain/breaks/holidays'
import { thisMonth } from '../dates'
import { sentenceCase } from '../sessions/SessionLine'
import { BreakPlace } from './BreakPlace'
import { planningYear } from './planningYear'
import { useAskBreaksAnew } from './useAskBreaksAnew'

/** The public holidays of a year, all chosen to begin with, as breaks. */
export function HolidayForm({ municipality, units }: { municipality: string; units: readonly ListedUnit[] }) {
  const { t, date } = useWords()
  const now = Number(thisMonth().slice(0, 4))
  const [year, setYear] = useState(planningYear)
  const [chosen, setChosen] = useState<Holiday[]>([...holidays])
  const [place, setPlace] = useState<{ unit: string; effect: Break['effect'] }>({ unit: '', effect: 'none' })
  const askAnew = useAskBreaksAnew()
  const add = useMutation({
    mutationFn: () =>
      call(postHolidays, {
        body: { municipality, year, holidays: chosen, effect: place.effect, unit: place.unit || null },
      }),
    onSuccess: askAnew,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate()
  }
  return (
    <section className="section">
      <div className="section-head">
        <h2>{t('planning:holidays.title')}</h2>
      </div>
      <form className="form" onSubmit={submit}>
        <Select
          label={t('planning:holidays.year')}
          value={String(year)}
          onChange={(next) => setYear(Number(next))}
          options={[now, now + 1].map((value) => ({ value: String(value), label: String(value) }))}
        />
        <Chips
          label={t('planning:holidays.days')}
          options={holidaysOf(year).map(({ holiday, date: day }) => ({
            value: holiday,
            label: `${sentenceCase(t(`youth-plans:holiday.${holiday}`))} ${date(day, { weekday: 'short', day: 'numeric', month: 'numeric' })}`,
          }))}
          values={chosen}
          onChange={setChosen}
        />
        <BreakPlace
          form="holidays"
          units={units.filter((unit) => unit.municipality === municipality)}
          {...place}
          onChange={(changes) => setPlace((former) => ({ ...former, ...changes }))}
        />
        <RefusalNotice error={add.error} />
        <div className="form-actions">
          <Button kind="secondary" type="submit" disabled={add.isPending || !chosen.length}>
            {t('planning:holidays.add')}
          </Button>
          {add.isSuccess && (
            <Status kind="saved">{t('planning:holidays.added', { count: add.data.data.added })}</Status>
          )}
        </div>
      </form>
    </section>
  )
}
