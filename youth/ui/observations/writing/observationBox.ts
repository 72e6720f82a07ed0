import type { Item } from '../../../../base/outbox/opened'
import { useOutbox } from '../../../../base/outbox/useOutbox'
import type { ListedObservation, Observation, Resolution } from '../../../api/observations/schemas'
import { observationKind } from './observationKind'

/** What the outbox says of an observation, also after it has arrived: where it is and what it is about, and no word of it. */
export type ObservationLabel = Pick<Observation, 'unit' | 'topic' | 'date'> & { resolves: boolean }

/** What of an observation has not arrived: itself, or what was done about it. */
export type BoxedObservation = ObservationLabel & {
  id: string
  state: Item['state']
  refusal: Item['refusal']
  /** The words of either; null where it is opened again. */
  text: string | null
}

/** Observations of which something waits, by id. */
export function observationsIn(items: readonly Item[]): Map<string, BoxedObservation> {
  const boxed = new Map<string, BoxedObservation>()
  for (const { kind, subject, state, label, body, refusal } of items) {
    if (kind !== observationKind || state === 'accepted' || !label || !body || boxed.has(subject)) continue
    const said = label as ObservationLabel
    const text = said.resolves ? (body as Resolution).resolution : (body as Observation).words
    boxed.set(subject, { ...said, id: subject, state, refusal, text })
  }
  return boxed
}

export const useBoxedObservations = (): Map<string, BoxedObservation> => observationsIn(useOutbox())

/** An observation of the list, and what of it waits. */
export type ShownObservation = ListedObservation & { boxed?: BoxedObservation }

/** What is stored, as it will be once all has arrived; what was not sent yet comes first. */
export function withWaiting(
  stored: readonly ListedObservation[],
  box: ReadonlyMap<string, BoxedObservation>,
): ShownObservation[] {
  const known = new Set(stored.map(({ id }) => id))
  const added = [...box.values()]
    .filter(({ id, resolves }) => !known.has(id) && !resolves)
    .map((boxed): ShownObservation => {
      const { id, unit, topic, date, text } = boxed
      return {
        ...{ id, unit, topic, date, boxed },
        ...{ words: text ?? '', resolution: '', resolved: false, forgotten: false, version: 0 },
      }
    })
    .reverse()
  const listed = stored.map((observation): ShownObservation => {
    const boxed = box.get(observation.id)
    if (!boxed) return observation
    if (!boxed.resolves) return { ...observation, boxed }
    return { ...observation, resolution: boxed.text ?? '', resolved: boxed.text !== null, boxed }
  })
  return [...added, ...listed]
}
