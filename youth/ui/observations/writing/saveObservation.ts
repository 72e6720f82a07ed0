import { type Saved, save } from '../../../../base/outbox/save'
import { putObservation, putResolution } from '../../../api/observations/endpoints'
import type { Observation, Resolution } from '../../../api/observations/schemas'
import type { ObservationLabel } from './observationBox'
import { observationKind } from './observationKind'

/**
 * Writes an observation down through the outbox, under an id that was made on this device.
 * @param inPlace in the place of what was refused
 * @throws Refusal, NotKept
 */
export function saveObservation(id: string, observation: Observation, inPlace = false): Promise<Saved> {
  const { unit, topic, date } = observation
  return save(
    {
      ...{ kind: observationKind, subject: id, endpoint: putObservation, params: { id } },
      body: observation,
      label: { unit, topic, date, resolves: false } satisfies ObservationLabel,
    },
    { inPlace },
  )
}

/**
 * Says through the outbox what was done about an observation, or opens it again.
 * @param inPlace in the place of what was refused
 * @throws Refusal, NotKept
 */
export function saveResolution(
  { id, unit, topic, date }: Omit<ObservationLabel, 'resolves'> & { id: string },
  resolution: Resolution,
  inPlace = false,
): Promise<Saved> {
  return save(
    {
      ...{ kind: observationKind, subject: id, endpoint: putResolution, params: { id } },
      body: resolution,
      label: { unit, topic, date, resolves: true } satisfies ObservationLabel,
    },
    { inPlace },
  )
}
