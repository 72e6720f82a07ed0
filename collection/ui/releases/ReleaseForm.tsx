import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { DateField } from '../../../base/ui/controls/DateField'
import { Notice } from '../../../base/ui/controls/Notice'
import { RadioCards } from '../../../base/ui/controls/RadioCards'
import { TimeField } from '../../../base/ui/controls/TimeField'
import { Status } from '../../../base/ui/frame/Status'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useAsOpened } from '../../../base/ui/useAsOpened'
import { useWords } from '../../../base/ui/useWords'
import { getPreparedReleases, putRelease, putReleaseNotes } from '../../api/releases/endpoints'
import type { Release } from '../../api/releases/schemas'
import { InThreeLanguages } from './InThreeLanguages'
import { clockOf, dayOf, momentOf, nextMorning } from './moments'
import { RegisterYearsField } from './RegisterYearsField'

const nothing = { fi: '', sv: '', en: '' }
const states = ['preliminary', 'final'] as const

type ReleaseFormProps = {
  subject: string
  /** The release that is reworded; none where one is prepared. */
  release?: Release
  done: () => void
}

/** Prepares a release: its kind, its words, and the moment it becomes public. */
export function ReleaseForm({ subject, release, done }: ReleaseFormProps) {
  const { t, clock, dateWords } = useWords()
  const client = useQueryClient()
  const version = useAsOpened(release?.version)
  const [id] = useState(() => release?.id ?? crypto.randomUUID())
  const [state, setState] = useState<Release['state']>(release?.state ?? 'preliminary')
  const [years, setYears] = useState<string[]>([])
  const [note, setNote] = useState(release?.note ?? nothing)
  const [imputation, setImputation] = useState(release?.quality.imputation ?? nothing)
  const [breaks, setBreaks] = useState(release?.quality.breaks ?? nothing)
  const began = release?.embargoUntil ?? nextMorning(new Date().toISOString())
  const [day, setDay] = useState<string | undefined>(dayOf(began))
  const [time, setTime] = useState<string | undefined>(clockOf(began))
  const complete = day !== undefined && time !== undefined
  const atOnce = complete && momentOf(day, time) <= new Date().toISOString()
  const save = useMutation({
    mutationFn: () => {
      const notes = { note, imputation, breaks, embargoUntil: momentOf(day ?? '', time ?? '') }
      return release
        ? call(putReleaseNotes, { params: { id }, body: notes, ifMatch: version })
        : call(putRelease, {
            params: { id },
            body: { subject, state, registerYears: years.map(Number), ...notes },
          })
    },
    onSuccess: () => done(),
    onSettled: () => client.invalidateQueries({ queryKey: [getPreparedReleases.path] }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (complete && !save.isPending) save.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <h2>{t(release ? 'releases:reword' : 'releases:prepare-title')}</h2>
      <RefusalNotice error={save.error} />
      {!release && (
        <RadioCards
          label={t('releases:state.label')}
          value={state}
          onChange={setState}
          cards={states.map((value) => ({
            value,
            label: t(`releases:state.${value}`),
            detail: t(`releases:state.${value}-hint`),
          }))}
        />
      )}
      {!release && <RegisterYearsField subject={subject} values={years} onChange={setYears} />}
      <InThreeLanguages label="releases:note" value={note} onChange={setNote} rows={3} />
      <InThreeLanguages label="releases:imputation" value={imputation} onChange={setImputation} rows={2} />
      <InThreeLanguages label="releases:breaks" value={breaks} onChange={setBreaks} rows={2} />
      <DateField
        label={t('releases:embargo-day')}
        hint={t('releases:embargo-hint')}
        value={day}
        onChange={setDay}
        today={dayOf(new Date().toISOString())}
        {...dateWords}
      />
      <TimeField label={t('releases:embargo-clock')} value={time} onChange={setTime} write={clock} />
      {atOnce && (
        <Notice kind="notice" live="polite">
          <p>{t('releases:at-once')}</p>
        </Notice>
      )}
      {save.isPending && !release && <Status kind="waiting">{t('releases:taking')}</Status>}
      <div className="actions form-actions">
        <Button kind="primary" type="submit" disabled={save.isPending || !complete}>
          {t(release ? 'ui:save' : 'releases:save')}
        </Button>
        <Button kind="quiet" onClick={done}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  )
}
