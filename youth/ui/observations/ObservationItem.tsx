import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ItemState } from '../../../base/outbox/ui/ItemState'
import { AppLink } from '../../../base/ui/AppLink'
import { Button, ButtonLink } from '../../../base/ui/controls/Button'
import { Status } from '../../../base/ui/frame/Status'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getObservations } from '../../api/observations/endpoints'
import type { ListedUnit } from '../../api/units/schemas'
import { sentenceCase } from '../sessions/SessionLine'
import type { ShownObservation } from './writing/observationBox'
import { ResolutionForm } from './writing/ResolutionForm'
import { saveResolution } from './writing/saveObservation'

type ObservationItemProps = { observation: ShownObservation; units: readonly ListedUnit[] }

/** One observation: where and when, what, what was done about it, and whether that has arrived. */
export function ObservationItem({ observation, units }: ObservationItemProps) {
  const { t, name, date } = useWords()
  const { resolved, forgotten, boxed } = observation
  const unit = units.find((one) => one.id === observation.unit)
  return (
    <article className="stack">
      <span className="row-title">
        {sentenceCase(t(`youth:observationTopic.${observation.topic}`))}
        {unit && ` · ${name(unit.name)}`}
      </span>
      <span className="row-detail">{date(observation.date)}</span>
      <Status kind={resolved ? 'saved' : 'waiting'}>
        {resolved ? t('observing:resolved') : t('observing:state-open')}
      </Status>
      <p>{forgotten ? t('observing:forgotten') : observation.words}</p>
      {observation.resolution && (
        <p>
          <strong>{t('observing:resolution')}:</strong> {observation.resolution}
        </p>
      )}
      {boxed ? (
        <>
          <ItemState state={boxed.state} />
          {boxed.state === 'needs-you' && (
            <div className="actions">
              <ButtonLink kind="secondary" size="small" href={`/observations/${boxed.id}`} link={AppLink}>
                {t('outbox:decide')}
              </ButtonLink>
            </div>
          )}
        </>
      ) : (
        <Resolving observation={observation} />
      )}
    </article>
  )
}

/** Says what was done, or opens it again. */
function Resolving({ observation }: { observation: ShownObservation }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [resolving, setResolving] = useState(false)
  const { version, resolved } = observation
  const resolve = useMutation({
    mutationFn: (resolution: string | null) => saveResolution(observation, { resolution, version }),
    onSuccess: async (saved) => {
      if (saved === 'accepted') await client.invalidateQueries({ queryKey: [getObservations.path] })
      setResolving(false)
    },
  })
  return (
    <>
      <RefusalNotice error={resolve.error} />
      {resolving ? (
        <ResolutionForm
          first=""
          saving={resolve.isPending}
          onSave={resolve.mutate}
          beside={
            <Button kind="quiet" onClick={() => setResolving(false)}>
              {t('ui:cancel')}
            </Button>
          }
        />
      ) : (
        <div className="actions">
          <Button
            kind="secondary"
            size="small"
            disabled={resolve.isPending}
            onClick={() => (resolved ? resolve.mutate(null) : setResolving(true))}
          >
            {resolved ? t('observing:reopen') : t('observing:resolve')}
          </Button>
        </div>
      )}
    </>
  )
}
