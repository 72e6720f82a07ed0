import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Button } from '../../../base/ui/controls/Button'
import { DateField } from '../../../base/ui/controls/DateField'
import { Select } from '../../../base/ui/controls/Select'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getCalendar, putPlannedRelease } from '../../api/releases/endpoints'
import type { ListedPlannedRelease, Release } from '../../api/releases/schemas'
import { InThreeLanguages } from './InThreeLanguages'
import { dayOf } from './moments'

/** The publication calendar: what everyone may expect, and when. */
export function CalendarSection({ subject }: { subject: string }) {
  const { t } = useWords()
  const calendar = useAnswer(getCalendar, { query: { subject } })
  const [adding, setAdding] = useState(false)
  return (
    <section className="section">
      <h2>{t('releases:calendar')}</h2>
      <p>{t('releases:calendar-lead')}</p>
      <RefusalNotice error={calendar.error} />
      {calendar.data?.data.length === 0 && <p>{t('releases:calendar-none')}</p>}
      <ul className="rows">
        {calendar.data?.data.map((planned) => (
          <li key={planned.id}>
            <PlannedLine planned={planned} />
          </li>
        ))}
      </ul>
      {adding ? (
        <PlanForm subject={subject} done={() => setAdding(false)} />
      ) : (
        <div className="form-actions">
          <Button onClick={() => setAdding(true)}>{t('releases:calendar-add')}</Button>
        </div>
      )}
    </section>
  )
}

function PlannedLine({ planned }: { planned: ListedPlannedRelease }) {
  const { t, language, date } = useWords()
  const client = useQueryClient()
  const { id, version, ...content } = planned
  const change = useMutation({
    mutationFn: () =>
      call(putPlannedRelease, {
        params: { id },
        body: { ...content, cancelled: !content.cancelled },
        ifMatch: version,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: [getCalendar.path] }),
  })
  return (
    <>
      <span>
        <span className="row-title">{date(content.day)}</span>
        <span className="row-detail">
          {t(`releases:state.${content.state}`)} · {content.name[language]}
          {content.cancelled && ` · ${t('releases:cancelled')}`}
        </span>
        <RefusalNotice error={change.error} />
      </span>
      <Button size="small" kind="quiet" disabled={change.isPending} onClick={() => change.mutate()}>
        {t(content.cancelled ? 'releases:restore-planned' : 'releases:cancel-planned')}
        <span className="visually-hidden">: {content.name[language]}</span>
      </Button>
    </>
  )
}

function PlanForm({ subject, done }: { subject: string; done: () => void }) {
  const { t, dateWords } = useWords()
  const client = useQueryClient()
  const today = dayOf(new Date().toISOString())
  const [id] = useState(() => crypto.randomUUID())
  const [day, setDay] = useState<string | undefined>(today)
  const [state, setState] = useState<Release['state']>('preliminary')
  const [name, setName] = useState({ fi: '', sv: '', en: '' })
  const plan = useMutation({
    mutationFn: () =>
      call(putPlannedRelease, {
        params: { id },
        body: { subject, day: day ?? '', state, name, cancelled: false },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [getCalendar.path] })
      done()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (day && !plan.isPending) plan.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <RefusalNotice error={plan.error} />
      <DateField
        label={t('releases:calendar-day')}
        value={day}
        onChange={setDay}
        today={today}
        {...dateWords}
      />
      <Select
        label={t('releases:state.label')}
        value={state}
        onChange={(chosen) => setState(chosen as Release['state'])}
        options={(['preliminary', 'final'] as const).map((value) => ({
          value,
          label: t(`releases:state.${value}`),
        }))}
      />
      <InThreeLanguages label="releases:calendar-name" value={name} onChange={setName} />
      <div className="actions form-actions">
        <Button kind="primary" type="submit" disabled={plan.isPending || !day}>
          {t('releases:calendar-add')}
        </Button>
        <Button kind="quiet" onClick={done}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  )
}
