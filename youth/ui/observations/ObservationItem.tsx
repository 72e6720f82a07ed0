import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { TextArea } from '../../../base/ui/controls/TextField'
import { Status } from '../../../base/ui/frame/Status'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getObservations, putResolution } from '../../api/observations/endpoints'
import type { ListedObservation } from '../../api/observations/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { sentenceCase } from '../sessions/SessionLine'
import { PersonalWarning } from './PersonalWarning'

type ObservationItemProps = { observation: ListedObservation; units: readonly ListedUnit[] }

/** One observation: where and when, what, and what was done about it. */
export function ObservationItem({ observation, units }: ObservationItemProps) {
  const { t, name, date } = useWords()
  const client = useQueryClient()
  const [resolving, setResolving] = useState(false)
  const [resolution, setResolution] = useState('')
  const { id, version, resolved, forgotten } = observation
  const unit = units.find((one) => one.id === observation.unit)
  const resolve = useMutation({
    mutationFn: (words: string | null) =>
      call(putResolution, { params: { id }, body: { resolution: words, version } }),
    onSuccess: async () => {
      setResolving(false)
      await client.invalidateQueries({ queryKey: [getObservations.path] })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    resolve.mutate(resolution)
  }
  return (
    <article className="stack">
      <span className="row-title">
        {sentenceCase(t(`youth:observationTopic.${observation.topic}`))}
        {unit && ` · ${name(unit.name)}`}
      </span>
      <span className="row-detail">{date(observation.date)}</span>
      <Status kind={resolved ? 'saved' : 'waiting'}>
        {resolved ? t('observations:resolved') : t('observations:state-open')}
      </Status>
      <p>{forgotten ? t('observations:forgotten') : observation.words}</p>
      {observation.resolution && (
        <p>
          <strong>{t('observations:resolution')}:</strong> {observation.resolution}
        </p>
      )}
      <RefusalNotice error={resolve.error} />
      {resolving ? (
        <form className="stack" onSubmit={submit}>
          <TextArea
            label={t('observations:resolution')}
            value={resolution}
            maxLength={1000}
            required
            onChange={setResolution}
          />
          <PersonalWarning text={resolution} />
          <div className="actions">
            <Button kind="primary" type="submit" disabled={resolve.isPending || !resolution.trim()}>
              {t('observations:resolve-do')}
            </Button>
            <Button kind="quiet" onClick={() => setResolving(false)}>
              {t('ui:cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <div className="actions">
          <Button
            kind="secondary"
            size="small"
            disabled={resolve.isPending}
            onClick={() => (resolved ? resolve.mutate(null) : setResolving(true))}
          >
            {resolved ? t('observations:reopen') : t('observations:resolve')}
          </Button>
        </div>
      )}
    </article>
  )
}
