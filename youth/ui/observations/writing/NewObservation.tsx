import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Saved } from '../../../../base/outbox/save'
import type { Me } from '../../../../base/people/api/schemas'
import { Button } from '../../../../base/ui/controls/Button'
import { RefusalNotice } from '../../../../base/ui/RefusalNotice'
import { useWords } from '../../../../base/ui/useWords'
import { getObservations } from '../../../api/observations/endpoints'
import type { Observation } from '../../../api/observations/schemas'
import type { ListedUnit } from '../../../api/units/schemas'
import { useBegunDraft } from '../../begun/useBegunDraft'
import { today } from '../../dates'
import { lastUnit } from '../../places'
import { ObservationForm } from './ObservationForm'
import { saveObservation } from './saveObservation'

type NewObservationProps = { me: Me; units: readonly ListedUnit[]; done: (saved: Saved | null) => void }

/** Writes down what was noticed. What is half written is offered again. */
export function NewObservation({ me, units, done }: NewObservationProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const working = units.filter(({ training }) => !training)
  const unit = working.find((one) => one.id === lastUnit(me))?.id ?? working[0]?.id ?? ''
  const first: Observation = { unit, topic: 'place', words: '', date: today() }
  const begun = useBegunDraft('observation', null, first)
  const save = useMutation({
    mutationFn: (observation: Observation) => saveObservation(begun.newId, observation),
    onSuccess: async (saved) => {
      if (saved === 'accepted') await client.invalidateQueries({ queryKey: [getObservations.path] })
      begun.over()
      done(saved)
    },
  })
  return (
    <ObservationForm
      units={units}
      observation={begun.draft}
      change={begun.change}
      saving={save.isPending}
      save={t('observing:save')}
      onSave={save.mutate}
      beside={
        <Button
          kind="quiet"
          onClick={() => {
            begun.giveUp()
            done(null)
          }}
        >
          {t('ui:cancel')}
        </Button>
      }
    >
      {begun.offer}
      <RefusalNotice error={save.error} />
    </ObservationForm>
  )
}
