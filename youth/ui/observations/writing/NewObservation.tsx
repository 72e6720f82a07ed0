import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Saved } from '../../../../base/outbox/save'
import type { Me } from '../../../../base/people/api/schemas'
import { Button } from '../../../../base/ui/controls/Button'
import { RefusalNotice } from '../../../../base/ui/RefusalNotice'
import { useWords } from '../../../../base/ui/useWords'
import { getObservations } from '../../../api/observations/endpoints'
import type { Observation } from '../../../api/observations/schemas'
import type { ListedUnit } from '../../../api/units/schemas'
import { today } from '../../dates'
import { lastUnit } from '../../places'
import { ObservationForm } from './ObservationForm'
import { saveObservation } from './saveObservation'

type NewObservationProps = { me: Me; units: readonly ListedUnit[]; done: (saved: Saved | null) => void }

/** Writes down what was noticed. Its id is made once, so that pressing twice writes it once. */
export function NewObservation({ me, units, done }: NewObservationProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const working = units.filter(({ training }) => !training)
  const [id] = useState(() => crypto.randomUUID())
  const unit = working.find((one) => one.id === lastUnit(me))?.id ?? working[0]?.id ?? ''
  const save = useMutation({
    mutationFn: (observation: Observation) => saveObservation(id, observation),
    onSuccess: async (saved) => {
      if (saved === 'accepted') await client.invalidateQueries({ queryKey: [getObservations.path] })
      done(saved)
    },
  })
  return (
    <ObservationForm
      units={units}
      first={{ unit, topic: 'place', words: '', date: today() }}
      saving={save.isPending}
      save={t('observing:save')}
      onSave={save.mutate}
      beside={
        <Button kind="quiet" onClick={() => done(null)}>
          {t('ui:cancel')}
        </Button>
      }
    >
      <RefusalNotice error={save.error} />
    </ObservationForm>
  )
}
