import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { useAnswer } from '../../../../base/endpoints/useAnswer'
import { openItems } from '../../../../base/outbox/opened'
import { giveUp } from '../../../../base/outbox/outbox'
import { saidNow } from '../../../../base/outbox/saidNow'
import type { Saved } from '../../../../base/outbox/save'
import type { Me } from '../../../../base/people/api/schemas'
import { Button } from '../../../../base/ui/controls/Button'
import { Notice } from '../../../../base/ui/controls/Notice'
import { Screen } from '../../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../../base/ui/RefusalNotice'
import { sentencesOf } from '../../../../base/ui/sentencesOf'
import { useWords } from '../../../../base/ui/useWords'
import { getObservations } from '../../../api/observations/endpoints'
import type { ListedObservation, Observation } from '../../../api/observations/schemas'
import { today } from '../../dates'
import { useUnits, workplaceOf } from '../../places'
import { ObservationForm } from './ObservationForm'
import { type BoxedObservation, useBoxedObservations } from './observationBox'
import { ResolutionForm } from './ResolutionForm'
import { saveObservation, saveResolution } from './saveObservation'

/** What of an observation was not taken: why, and what its person makes of it. */
export function MendScreen({ me, id }: { me: Me; id: string }) {
  const { t } = useWords()
  const boxed = useBoxedObservations().get(id)
  const stored = useAnswer(getObservations, { query: { municipality: workplaceOf(me) ?? '' } })
  // What is being put right stays on the screen, whatever becomes of it in the outbox meanwhile; refused again, it says why now.
  const [mending, setMending] = useState<BoxedObservation>()
  if (boxed?.refusal && boxed.refusal !== mending?.refusal) setMending(boxed)
  const known = stored.data?.data.observations.find((observation) => observation.id === id)
  return (
    <Screen title={t('observing:mend')} back={{ href: '/outbox', label: t('ui:back') }}>
      {mending ? (
        <Refused me={me} boxed={mending} known={known} />
      ) : (
        openItems.now() && <p>{t('observing:mend-done')}</p>
      )}
    </Screen>
  )
}

type RefusedProps = { me: Me; boxed: BoxedObservation; known: ListedObservation | undefined }

function Refused({ me, boxed, known }: RefusedProps) {
  const { t, language } = useWords()
  const [, go] = useLocation()
  const { units } = useUnits(me)
  const [newId] = useState(() => crypto.randomUUID())
  const { id, unit, topic, date, text, refusal } = boxed
  const said = saidNow(refusal?.document, language)
  const [observation, setObservation] = useState<Observation>({
    ...{ unit, topic, words: text ?? '' },
    // A clock that was ahead may have dated it tomorrow.
    date: date < today() ? date : today(),
  })
  const leave = () => go('/observations')
  const onSuccess = (saved: Saved) => saved !== 'needs-you' && leave()
  const again = useMutation({
    mutationFn: async (observation: Observation) => {
      // Something else stands under its id: it is told under another.
      if (refusal?.document?.type !== '/problems/observation-taken')
        return saveObservation(id, observation, true)
      const saved = await saveObservation(newId, observation)
      await giveUp(id)
      return saved
    },
    onSuccess,
  })
  const resolveAgain = useMutation({
    mutationFn: (resolution: string | null) =>
      saveResolution(boxed, { resolution, version: known?.version ?? 1 }, true),
    onSuccess,
  })
  const discard = useMutation({ mutationFn: () => giveUp(id), onSuccess: leave })
  const beside = (
    <Button kind="quiet" disabled={discard.isPending} onClick={() => discard.mutate()}>
      {t('outbox:give-up')}
    </Button>
  )
  const why: ReactNode = (
    <>
      <RefusalNotice error={again.error ?? resolveAgain.error} />
      <Notice kind="error" live="assertive" title={said?.title ?? t('observing:mend-why')}>
        <p>{sentencesOf(said)}</p>
      </Notice>
    </>
  )
  if (boxed.resolves) {
    return (
      <>
        {why}
        {known && <p>{known.words}</p>}
        {known?.resolution && (
          <p>
            <strong>{t('youth-outbox:resolve.theirs')}:</strong> {known.resolution}
          </p>
        )}
        <ResolutionForm
          first={text}
          saving={resolveAgain.isPending}
          onSave={resolveAgain.mutate}
          beside={beside}
        />
      </>
    )
  }
  return (
    <ObservationForm
      units={units}
      observation={observation}
      change={(changes) => setObservation((now) => ({ ...now, ...changes }))}
      saving={again.isPending}
      save={t('observing:mend-save')}
      onSave={again.mutate}
      beside={beside}
    >
      {why}
    </ObservationForm>
  )
}
