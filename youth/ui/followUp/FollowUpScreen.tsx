import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useReducer, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { NumberField } from '../../../base/ui/controls/NumberField'
import { Select } from '../../../base/ui/controls/Select'
import { Switch } from '../../../base/ui/controls/Toggle'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useAsOpened } from '../../../base/ui/useAsOpened'
import { useWords } from '../../../base/ui/useWords'
import { getFollowUpEndpoint, putFollowUp } from '../../api/followUp/endpoints'
import type { FollowUp } from '../../api/followUp/schemas'
import { getObservations } from '../../api/observations/endpoints'
import { workplaceOf } from '../places'
import { SaveRefusal } from '../structure/SaveRefusal'

/** What a municipality decides of observations and of how long texts are kept. */
export function FollowUpScreen({ me }: { me: Me }) {
  const { t } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const [saved, setSaved] = useState(false)
  const [opening, openAnew] = useReducer((before: number) => before + 1, 0)
  const { data, error, refetch } = useAnswer(getFollowUpEndpoint, { query: { municipality } })
  return (
    <Screen title={t('observations:settings.title')} back={{ href: '/structure', label: t('ui:back') }}>
      <p className="page-title-lead">{t('observing:settings.lead')}</p>
      <RefusalNotice error={error} />
      {data && (
        <Decision
          key={opening}
          municipality={municipality}
          stored={data.data}
          saved={saved}
          onSaved={() => {
            setSaved(true)
            openAnew()
          }}
          seeLatest={() => {
            setSaved(false)
            void refetch().then(openAnew)
          }}
        />
      )}
    </Screen>
  )
}

const nobody = 'nobody'

type DecisionProps = {
  municipality: string
  stored: FollowUp
  /** Whether it was saved while this screen is open. */
  saved: boolean
  onSaved: () => void
  seeLatest: () => void
}

function Decision({ municipality, stored, saved, onSaved, seeLatest }: DecisionProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const { colleagues, left } = stored
  const { version, colleagues: _, left: __, ...first } = useAsOpened(stored)
  const [decision, setDecision] = useState(first)
  const change = (changes: Partial<typeof first>) => setDecision((now) => ({ ...now, ...changes }))
  const save = useMutation({
    mutationFn: () => call(putFollowUp, { body: { municipality, version, ...decision } }),
    onSuccess: async () => {
      await Promise.all(
        [getFollowUpEndpoint, getObservations].map(({ path }) =>
          client.invalidateQueries({ queryKey: [path] }),
        ),
      )
      onSaved()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <SaveRefusal error={save.error} seeLatest={seeLatest} />
      {saved && JSON.stringify(decision) === JSON.stringify(first) && (
        <Notice kind="saved" live="polite">
          {t('youth-app:saved')}
        </Notice>
      )}
      <Switch
        label={t('observing:settings.observations')}
        hint={t('observing:settings.observations-hint')}
        checked={decision.observations}
        onChange={(observations) => change({ observations })}
      />
      {left && decision.observations && (
        <Notice kind="notice" title={t('observing:settings.left')}>
          <p>{t('observing:settings.left-words')}</p>
        </Notice>
      )}
      <Select
        label={t('observing:settings.notify')}
        value={decision.notify ?? nobody}
        onChange={(chosen) => change({ notify: chosen === nobody ? null : chosen })}
        options={[
          { value: nobody, label: t('observing:settings.nobody') },
          ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {(['reflectionMonths', 'observationMonths'] as const).map((field) => (
        <NumberField
          key={field}
          label={t(
            field === 'reflectionMonths'
              ? 'observing:settings.reflection-months'
              : 'observing:settings.observation-months',
          )}
          hint={field === 'observationMonths' ? t('observing:settings.hint') : undefined}
          value={decision[field]}
          least={1}
          most={60}
          onChange={(months) => {
            if (!Number.isNaN(months)) change({ [field]: months })
          }}
        />
      ))}
      <div className="actions">
        <Button kind="primary" type="submit" disabled={save.isPending}>
          {save.isPending ? t('ui:saving') : t('youth-app:save')}
        </Button>
      </div>
    </form>
  )
}
